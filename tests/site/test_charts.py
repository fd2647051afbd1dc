"""Charts: the right numbers, words inside, and no chart that misleads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from building import Site

from handbook.model import Handbook
from handbook.site.charts.bars import bars
from handbook.site.charts.kaplan_meier import Arm, chart, read_arms
from handbook.site.charts.lines import lines, multiples
from handbook.site.charts.people import arrays
from handbook.site.charts.series import ChartError, Series, alike, read_series, top_of
from handbook.site.markup import Element, Markup, text_of_markup, to_html
from minimal import MINIMAL, edited, page

Make = Callable[..., Handbook]
PAGE = "statistics/example-series"

# The remission times of Freireich et al. 1963 as every statistics package ships them, in weeks;
# the medians and shares are those of Kalbfleisch and Prentice's textbook analysis.
SIX_MP = [
    (6, 1),
    (6, 1),
    (6, 1),
    (7, 1),
    (10, 1),
    (13, 1),
    (16, 1),
    (22, 1),
    (23, 1),
    (6, 0),
    (9, 0),
    (10, 0),
    (11, 0),
    (17, 0),
    (19, 0),
    (20, 0),
    (25, 0),
    (32, 0),
    (32, 0),
    (34, 0),
    (35, 0),
]
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]


def elements(tree: Markup, tag: str) -> Iterator[Element]:
    if isinstance(tree, Element):
        if tree.tag == tag:
            yield tree
        for child in tree.children:
            yield from elements(child, tag)


def test_kaplan_meier_gives_the_known_curve() -> None:
    arm = Arm("6-MP", tuple((float(t), bool(e)) for t, e in SIX_MP))
    shares = {t: round(s, 3) for t, s in arm.steps()}
    assert shares == {
        0: 1.0,
        6: 0.857,
        7: 0.807,
        10: 0.753,
        13: 0.690,
        16: 0.627,
        22: 0.538,
        23: 0.448,
    }
    assert arm.median() == 23 and arm.at_risk(10) == 15
    other = Arm("placebo", tuple((float(t), True) for t in PLACEBO))
    assert other.median() == 8 and other.steps()[-1][1] == pytest.approx(0)
    drawn = to_html([chart([arm, other], "t", "weeks", "in remission")], lambda p, a: "")
    assert "21 people, half by 23 weeks" in drawn and "Still followed" in drawn


def test_bars_start_at_zero_and_are_as_long_as_their_values(book: Make) -> None:
    series = read_series(book(MINIMAL), PAGE)
    shown = list(elements(bars(series, "t"), "rect"))
    values = [p.value for s in series for p in s.points]
    widths = [float(r.attrs["width"]) for r in shown]
    assert len(widths) == len(values) and {r.attrs["x"] for r in shown} == {"2"}
    ratios = [w / v for w, v in zip(widths, values, strict=True) if v]
    assert max(ratios) - min(ratios) < 0.2


@pytest.mark.parametrize("draw", [bars, lines, multiples])
def test_every_value_stands_in_the_description(book: Make, draw: Callable[..., Element]) -> None:
    series = read_series(book(MINIMAL), PAGE)
    desc = text_of_markup(next(elements(draw(series, "t"), "desc")))
    assert all(p.shown in desc for s in series for p in s.points)
    assert "style=" not in to_html([draw(series, "t")], lambda p, a: "")


def test_unlike_series_do_not_share_a_chart(book: Make) -> None:
    book_ = book(MINIMAL)
    first = read_series(book_, PAGE)[0]
    import dataclasses

    other = dataclasses.replace(first, fact=dataclasses.replace(first.fact, stat="net-survival"))
    with pytest.raises(ChartError, match="differ"):
        alike([first, other])


def test_what_cannot_be_drawn_is_said(book: Make, tmp_path: object) -> None:
    book_ = book(MINIMAL)
    with pytest.raises(ChartError, match="no statistic"):
        read_series(book_, "drugs/examplinib")
    with pytest.raises(ChartError, match="no series 'x'"):
        read_series(book_, PAGE, ("x",))
    with pytest.raises(ChartError, match="no fact"):
        arrays(book_, "trials/example-one#nothing")


def test_people_are_whole_and_counted_in_the_same_order(book: Make) -> None:
    drawings, facts, difference = arrays(book(MINIMAL), "trials/example-one#os-3y")
    counts = [
        sum("hb-person-yes" in p.attrs["class"] for p in elements(d, "path")) for d in drawings
    ]
    assert counts == [60, 50] and all(len(list(elements(d, "path"))) == 100 for d in drawings)
    assert "about 10 more" in difference and len(facts) == 2


def test_chances_below_one_in_a_hundred_are_not_drawn(book: Make) -> None:
    small = edited("docs/trials/example-one.md", "value: 60, interval: [53, 67]", "value: 0.4")
    with pytest.raises(ChartError, match="1,000"):
        arrays(book(MINIMAL | {"docs/trials/example-one.md": small}), "trials/example-one#os-3y")


def test_the_axis_of_percent_ends_at_a_hundred(book: Make) -> None:
    assert top_of(read_series(book(MINIMAL), PAGE)) == 100


RATIO_SERIES = 'name: "All ages"\n    axis: period\n    measure: survival\n    stat: relative-survival\n    unit: percent\n    at: {value: 5, unit: years, from: diagnosis}'
RATIO_POINTS = "{new: {value: 4.0, interval: [1.2, 13.7], name: with it}, old: {value: 0.5}}"


def ratios(book: Make) -> list[Series]:
    text = edited(
        "docs/statistics/example-series.md",
        RATIO_SERIES,
        'name: "Risk"\n    axis: group\n    measure: second-cancer\n    stat: hazard-ratio\n    unit: ratio',
    ).replace("{2000-2009: {value: 20.5}, 2010-2019: {value: 28.0}}", RATIO_POINTS)
    return read_series(book(MINIMAL | {"docs/statistics/example-series.md": text}), PAGE)


def test_ratios_are_dots_around_a_line_at_one(book: Make) -> None:
    """A bar from zero would make a ratio of 1, no difference at all, look like a large effect."""
    drawn = bars(ratios(book), "t")
    assert not list(elements(drawn, "rect")), "ratios have no bars"
    null = {
        line.attrs["x1"] for line in elements(drawn, "line") if "hb-null" in line.attrs["class"]
    }
    dots = [float(c.attrs["cx"]) for c in elements(drawn, "circle")]
    assert len(null) == 1 and dots[0] > float(null.pop()) > dots[1]
    assert {"1", "4.0", "0.5"} <= {text_of_markup(t) for t in elements(drawn, "text")}


def test_nothing_is_drawn_beyond_the_edge(book: Make) -> None:
    def inside(drawn: Element) -> bool:
        lines = [float(e.attrs[k]) for e in elements(drawn, "line") for k in ("x1", "x2")]
        words = [
            float(e.attrs["x"]) + (0 if e.attrs["text-anchor"] == "end" else 30)
            for e in elements(drawn, "text")
            if "hb-value" in e.attrs["class"]
        ]
        return min(lines) >= 0 and max([*lines, *words]) <= 400

    assert inside(bars(ratios(book), "t"))
    counts = edited("docs/statistics/example-series.md", "stat: relative-survival", "stat: rate")
    counts = counts.replace("unit: percent", "unit: per-100000").replace(
        "{value: 28.0}", "{value: 28.0, interval: [20, 95]}"
    )
    wide = book(MINIMAL | {"docs/statistics/example-series.md": counts})
    assert inside(bars(read_series(wide, PAGE), "t"))
    over = edited(
        "docs/statistics/example-series.md",
        "{value: 28.0}",
        "{value: 92.0, interval: [79.5, 103.8]}",
    )
    over_series = read_series(book(MINIMAL | {"docs/statistics/example-series.md": over}), PAGE)
    assert inside(bars(over_series, "t"))


@pytest.mark.parametrize("draw", [lines, multiples])
def test_ratios_are_no_lines_from_zero(book: Make, draw: Callable[..., Element]) -> None:
    with pytest.raises(ChartError, match=":type: bars"):
        draw(ratios(book), "t")


def test_bad_data_of_single_patients_is_said(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.csv"
    file.write_text("arm,weeks,relapsed\na,x,1\n")
    with pytest.raises(ChartError, match=r"a\.csv"):
        read_arms(file, "weeks", "relapsed")


SERIES = "docs/statistics/example-series.md"
SECOND = """  - id: other
    name: "Other land"
    axis: group
    measure: survival
    stat: relative-survival
    unit: percent
    at: {value: 5, unit: years, from: diagnosis}
    population: everyone
    points: {early: {value: 20}, late: {value: 30, period: 2010-2015}}
---
"""


def about(site: Site, **changes: str) -> str:
    """What stands below the chart of the example."""
    text = MINIMAL[SERIES]
    for old, new in changes.items():
        find = {"place": 'place: "Example land"', "series": "    axis: period\n", "end": "---\n\n"}
        text = text.replace(find.get(old, old), new, 1)
    text = text.replace(":type: lines", ":type: bars\n:series: " + changes.get("shown", "all"))
    built = site({**MINIMAL, SERIES: text}, gate=False)
    return built.soup(PAGE).select_one(".hb-chart-about").get_text()


def test_a_chart_names_its_own_place(site: Site) -> None:
    assert "Place: Example land." in about(site)
    several = 'place: "Example land; Other land"'
    assert "Place:" not in about(site, place=several), "it would name a land that is not shown"
    own = "    axis: period\n    place: Example land\n"
    text = about(site, place=several, series=own)
    assert "Place: Example land." in text and "Other" not in text
    both = about(
        site,
        place=several,
        series=own,
        end=SECOND.replace("axis", "place: Other land\n    axis") + "\n",
        shown="all, other",
    )
    assert "Place: Example land and Other land." in both
    half = about(site, place=several, series=own, end=SECOND + "\n", shown="all, other")
    assert "Place:" not in half


def test_what_one_series_alone_counts_is_not_said_of_all(site: Site) -> None:
    labeled = "    label: share of men\n    axis: period\n"
    assert "share of men" in about(site, series=labeled)
    both = about(site, series=labeled, end=SECOND + "\n", shown="all, other")
    assert "share of men" not in both and "5 years after diagnosis" in both


def test_years_of_one_point_are_not_those_of_the_chart(site: Site) -> None:
    assert "Years: 2000–2009 and 2010–2019." in about(site)
    assert "Years:" not in about(site, end=SECOND + "\n", shown="other")


def test_figures_compared_name_no_place_of_one_alone(site: Site) -> None:
    """A registry's place is not that of the trial beside it."""
    fact = (
        "facts:\n  - {id: x, measure: overall-survival, stat: km, unit: percent, value: 40, "
        "at: {value: 3, unit: years, from: randomization}, population: everyone}\n---\n\n"
    )
    files = {
        **MINIMAL,
        SERIES: MINIMAL[SERIES].replace("---\n\n", fact, 1),
        "docs/start/try.md": page(
            body="## One {#one}\n\n:::{compare}\nstatistics/example-series#x\n"
            "trials/example-one#os-3y.new\n:::"
        ),
    }
    text = site(files, gate=False).soup("start/try").select_one("figure").get_text()
    assert "Place:" not in text


def test_pale_people_are_not_taken_for_dead(site: Site) -> None:
    trial = "docs/trials/example-one.md"
    show = page("topic", body="## A {#a}\n\n:::{people} trials/example-one#os-3y\n:::")
    built = site({**MINIMAL, "docs/start/show.md": show})
    assert "Pale:" not in built.soup("start/show").get_text()
    text = edited(trial, "measure: overall-survival", "measure: progression-free-survival")
    built = site({**MINIMAL, trial: text, "docs/start/show.md": show}, gate=False)
    words = " ".join(t.get_text() for t in built.soup("start/show").select("svg text"))
    assert words.count("some of them may be alive") == 2
