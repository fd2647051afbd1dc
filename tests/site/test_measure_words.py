"""What a fact's label adds to its measure: names, plain sentences, series, kinds of ratio."""

from __future__ import annotations

from typing import Any

import pytest
from building import FILES, Site
from test_facts_wording import fact, said

from handbook.model import Time
from handbook.site.measures import end_point, had, name_of
from minimal import edited, page

AT_3_YEARS = {"at": Time(3, "years", "randomization")}
MEDIAN = {"stat": "median", "unit": "months"}
RATIO = {"stat": "hazard-ratio", "unit": "ratio"}
EFS = {"measure": "event-free-survival"}
PFS = {"measure": "progression-free-survival"}
GVHD = "alive without moderate or severe chronic graft-versus-host disease"


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({**PFS, **AT_3_YEARS}, "progression-free survival at 3 years"),
        (
            {**PFS, **MEDIAN, "label": "duvelisib against ofatumumab"},
            "median progression-free survival: duvelisib against ofatumumab",
        ),
        (
            {**PFS, **AT_3_YEARS, "label": "as judged by the study doctors"},
            "progression-free survival at 3 years: as judged by the study doctors",
        ),
        (
            {**RATIO, "label": "acalabrutinib v ibrutinib"},
            "overall survival: acalabrutinib v ibrutinib",
        ),
        (
            {**RATIO, "label": "death, high against standard dose"},
            "death, high against standard dose",
        ),
        (
            {**MEDIAN, "label": "overall survival, tablets against placebo"},
            "median overall survival, tablets against placebo",
        ),
        (
            {**MEDIAN, "label": "from the time of imatinib resistance"},
            "median overall survival: from the time of imatinib resistance",
        ),
        (
            {**EFS, **AT_3_YEARS, "label": "without censoring for later treatment"},
            "event-free survival at 3 years: without censoring for later treatment",
        ),
        ({**EFS, **AT_3_YEARS, "label": GVHD}, f"{GVHD} at 3 years"),
        (
            {**EFS, **MEDIAN, "label": "events: death or progression"},
            "median event-free survival, events: death or progression",
        ),
        (
            {**EFS, "at": Time(180, "days", "transplant"), "label": "alive without it at day 180"},
            "alive without it at day 180",
        ),
        (
            {"measure": "relapse", **AT_3_YEARS, "label": "tretinoin early against late"},
            "relapse at 3 years: tretinoin early against late",
        ),
        (
            {"measure": "relapse", **AT_3_YEARS, "label": "return in the brain alone"},
            "return in the brain alone at 3 years",
        ),
        (
            {"measure": "complete-remission", "label": "chemotherapy alone"},
            "complete remission: chemotherapy alone",
        ),
        ({"measure": "adverse-event", "label": "neutropenia"}, "neutropenia"),
        ({"measure": "frequency", "label": "had a cough"}, "had a cough"),
        ({"measure": "overall-response", "label": "nausea gone"}, "nausea gone"),
        (
            {"measure": "overall-response", "label": "duvelisib against ofatumumab"},
            "overall response: duvelisib against ofatumumab",
        ),
        (
            {"measure": "survival", "stat": "relative-survival", **AT_3_YEARS},
            "relative survival at 3 years",
        ),
        (
            {"measure": "survival", "stat": "net-survival", **AT_3_YEARS, "label": "all leukemias"},
            "net survival at 3 years: all leukemias",
        ),
        (
            {
                "measure": "survival",
                "label": "age 55 or older; kind of survival estimate not stated",
            },
            "survival: age 55 or older; kind of survival estimate not stated",
        ),
    ],
)
def test_a_name_says_the_measure_when_its_label_does_not(given: dict[str, Any], name: str) -> None:
    assert name_of(fact("50", **given)) == name


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (EFS, "were alive without relapse or another setback"),
        ({**EFS, "label": GVHD}, f"were {GVHD}"),
        (
            {**EFS, "label": "without active CLL, treatment for it, or death"},
            "were without active CLL, treatment for it, or death",
        ),
        ({**EFS, "label": "children"}, "were alive without relapse or another setback"),
        ({**PFS, "label": "free of accelerated phase"}, "were free of accelerated phase"),
        ({"label": "alive after transplant"}, "were alive"),
        ({"measure": "incidence"}, ""),
    ],
)
def test_people_are_said_to_be_without_the_event_that_was_counted(
    given: dict[str, Any], words: str
) -> None:
    assert had(fact("50", **given)) == words


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ((GVHD,), f"survival {GVHD[6:]}"),
        (("", "children"), "event-free survival"),
        ((GVHD, "alive without relapse"), "event-free survival"),
        (("free of relapse",), "event-free survival (free of relapse)"),
    ],
)
def test_an_end_point_is_named_by_its_event(labels: tuple[str, ...], words: str) -> None:
    facts = [fact("50", **EFS, label=label) for label in labels]
    assert end_point("event-free-survival", facts) == words


@pytest.mark.parametrize(
    ("label", "value", "words"),
    [
        (GVHD, "14", f"half lived {GVHD[6:]} for longer than 14 months"),
        (GVHD, "not-reached", f"more than half were {GVHD} when the study was reported"),
        (
            "until active CLL, treatment for it, or death",
            "47.8",
            "half went longer than 47.8 months until active CLL, treatment for it, or death",
        ),
        (
            "until active CLL, treatment for it, or death",
            "not-reached",
            "more than half had not come to active CLL, treatment for it, or death "
            "when the study was reported",
        ),
        (
            "events: death, acute leukemia, or progression",
            "12.6",
            "half had none of these events (death, acute leukemia, or progression) "
            "for longer than 12.6 months",
        ),
        (
            "event-free survival by independent review",
            "9",
            "half lived without relapse or another setback for longer than 9 months",
        ),
    ],
)
def test_half_is_said_with_the_event_that_was_counted(label: str, value: str, words: str) -> None:
    assert said(fact(value, **EFS, **MEDIAN, label=label), "half") == words


def test_a_standardized_incidence_ratio_is_called_so() -> None:
    label = "cancers seen for each one expected (standardized incidence ratio)"
    one = fact("2.6", stat="risk-ratio", measure="second-cancer", label=label, analysis={})
    assert said(one, "contrast") == "standardized incidence ratio 2.6"
    assert said(one, "clinical") == "standardized incidence ratio 2.6 (n = 224)"
    assert said(one, "clinical", named=True) == "2.6 (n = 224)"
    assert said(fact("2.6", stat="risk-ratio"), "contrast") == "risk ratio 2.6"


def test_points_of_a_series_are_named_and_not_set_against_each_other() -> None:
    base = "statistics/x#all"
    shared: dict[str, Any] = {"stat": "rate", "unit": "per-100000", "where": ("series", 0)}
    points = [
        fact("4.2", address=f"{base}.men", part="men", part_label="men", **shared),
        fact(
            "4.0", address=f"{base}.2010-2017", part="2010-2017", part_label="2010-2017", **shared
        ),
    ]
    whole = fact(address=base, arms=tuple(p.address for p in points), **shared)
    assert said(whole, "arms", *points) == "men: 4.2; 2010–2017: 4.0 per 100,000"
    percent: dict[str, Any] = {"stat": "rate", "where": ("series", 0)}
    points = [
        fact(p.cell.value, address=p.address, part=p.part, part_label=p.part_label, **percent)
        for p in points
    ]
    whole = fact(address=base, arms=whole.arms, **percent)
    assert said(whole, "arms", *points) == "men: 4.2%; 2010–2017: 4.0%"


def test_cards_and_tables_say_the_event_and_the_kind_of_survival(site: Site) -> None:
    body = "## One {#one}\n\nIt was {fact}`trials/example-one#efs.new | of-100`."
    trial = edited(
        "docs/trials/example-one.md",
        "facts:\n",
        "facts:\n  - id: efs\n    measure: event-free-survival\n    stat: km\n    unit: percent\n"
        f'    label: "{GVHD}"\n    at: {{value: 1, unit: years, from: transplant}}\n'
        "    population: all\n    arms: {new: {value: 78}, old: {value: 38}}\n",
    )
    built = site(
        {
            **FILES,
            "docs/trials/example-one.md": trial,
            "docs/start/try.md": page("topic", body=body),
        }
    )
    card = built.soup("start/try").select_one(".hb-card-value").get_text()
    assert card == f"About 78 in 100 were {GVHD} (at 1 year: 78%)"
    assert (
        f"A{GVHD[1:]} at 1 year" in built.soup("trials/example-one").select_one("#efs").get_text()
    )
