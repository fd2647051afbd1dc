"""Results tables, index tables and the lists of the whole book."""

from __future__ import annotations

from decimal import Decimal

import pytest
from bs4 import Tag
from building import FILES, Built, Site

from fact_pages import share, trial
from handbook.model import Cell
from handbook.site.intervals import bar, linear_axis, ratio_axis
from minimal import edited, page


def test_comparisons_share_one_axis(minimal_site: Built) -> None:
    soup = minimal_site.soup("trials/example-one")
    box = soup.select_one("div.hb-results")
    assert box.p.get_text().startswith("How to read: each row is one result.")
    row = box.select_one("tbody tr")
    assert row.th["scope"] == "row"
    assert row.th.a["href"] == "#os-3y"
    text = row.get_text(" ")
    assert "60% v 50% (examplinib v placebo)" in text
    assert "hazard ratio 0.74, 95% CI 0.56 to 0.98; p = 0.04 [1]" in text, "groups named once"
    assert row.select("svg.hb-forest .hb-null")
    assert row.select_one("svg.hb-forest")["aria-hidden"] == "true"
    assert [t.get_text() for t in box.select("svg.hb-forest-axis text")] == ["0.5", "1", "2"]


def test_values_and_labels_keep_one_order(site: Site) -> None:
    """The contrast may name the second arm first; each value must keep its own label."""
    turned = edited(
        "docs/trials/example-one.md",
        "of: new, vs: old, value: 0.74, interval: [0.56, 0.98]",
        "of: old, vs: new, value: 1.35, interval: [1.02, 1.79]",
    )
    text = (
        site({**FILES, "docs/trials/example-one.md": turned})
        .soup("trials/example-one")
        .select_one("div.hb-results tbody tr")
        .get_text(" ")
    )
    assert "50% v 60% (placebo v examplinib)" in text


ARMS = "arms: {new: {value: 60}, old: {value: 50}}"


def results(site: Site, *facts: str, names: str = "a", arms: str = "") -> Tag:
    """The box of results that lists facts of a small trial."""
    body = "## One {#one}\n\n:::{results}\n"
    body += "".join(f"trials/a#{name}\n" for name in names.split()) + ":::\n"
    kinds = {"arms": arms} if arms else {}
    files = {**FILES, "docs/trials/a.md": trial(*facts, body=body, **kinds)}  # type: ignore[arg-type]
    return site(files).soup("trials/a").select_one("div.hb-results")


def contrasted(name: str, stat: str, value: str, measure: str = "complete-remission") -> str:
    contrast = f"contrast: {{stat: {stat}, of: new, vs: old, {value}}}"
    return share(name, f"{ARMS}, {contrast}").replace("complete-remission", measure)


def test_what_is_not_drawn_is_not_explained(site: Site) -> None:
    """P values and differences have no place on a scale of ratios."""
    box = results(
        site,
        contrasted("a", "hazard-ratio", "p: 0.03"),
        contrasted("b", "difference", "value: 10, p: 0.03", "early-death"),
        names="a b",
    )
    assert not box.select("svg")
    assert [th.get_text() for th in box.select("thead th")] == ["Result", "Groups and comparison"]
    assert not [w for w in ("dot", "bar", "dashed", "scale") if w in box.p.get_text()]
    assert "p = 0.03" in box.get_text()


def test_only_what_is_drawn_is_explained(site: Site) -> None:
    box = results(
        site,
        contrasted("a", "hazard-ratio", "value: 0.7"),
        contrasted("b", "hazard-ratio", "p: 0.03"),
        names="a b",
    )
    assert [len(row.select("svg")) for row in box.select("tbody tr")] == [1, 0]
    reading = box.p.get_text()
    assert "The dot is the estimate" in reading and "bar" not in reading
    assert "A row without a dot has no ratio." in reading


def test_right_is_better_for_a_response(site: Site) -> None:
    good = contrasted("a", "odds-ratio", "value: 1.5, interval: [1.1, 2.1]")
    bad = contrasted("b", "odds-ratio", "value: 0.7", "early-death")
    reading = results(site, good).p.get_text()
    assert "right of it means that the good result came more often in the group named" in reading
    assert "left" not in reading
    assert "the event came less often" in results(site, bad, names="b").p.get_text()
    both = results(site, good, bad, names="a b").p.get_text()
    assert "For a remission or response, right is better" in both
    assert "for all else, a dot left of it means that the event came less often" in both


def test_no_group_is_called_first_where_none_is_named(site: Site) -> None:
    alone = "id: b, measure: relapse, stat: hazard-ratio, unit: ratio, value: 2.0"
    assert "named first" not in results(site, alone, names="b").p.get_text()
    pair = contrasted("a", "hazard-ratio", "value: 0.7", "relapse")
    reading = results(site, pair, alone, names="a b").p.get_text()
    assert "Where a row names two groups, a dot left of it" in reading


def test_the_event_of_an_odds_ratio_of_survival_is_not_guessed(site: Site) -> None:
    """Odds of being alive or of having died: the record does not say which."""
    unclear = contrasted("a", "odds-ratio", "value: 0.7", "overall-survival")
    assert "named first" not in results(site, unclear).p.get_text()


def test_with_three_groups_those_compared_are_named(site: Site) -> None:
    three = share(
        "a",
        "arms: {x: {value: 60}, new: {value: 55}, old: {value: 50}}, "
        "contrast: {stat: risk-ratio, of: old, vs: new, value: 0.9}",
    )
    arms = "{x: {label: third}, new: {label: examplinib}, old: {label: placebo}}"
    text = results(site, three, arms=arms).select_one("tbody tr").get_text(" ")
    assert "risk ratio 0.9 (placebo compared with examplinib)" in text


def test_words_as_values_have_no_scale(site: Site) -> None:
    fact = "id: a, measure: overall-survival, stat: median, unit: months, value: not-reached"
    box = results(site, fact)
    assert not box.select("svg") and "dot" not in box.p.get_text()
    assert [th.get_text() for th in box.select("thead th")] == ["Result", "Value"]


def test_single_values_get_a_table_of_their_unit(site: Site) -> None:
    body = "## One {#one}\n\n:::{results}\nstudies/example-cohort#remission\n:::"
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)})
    row = built.soup("start/try").select_one("div.hb-results tbody tr")
    assert row.th.a["href"] == "../studies/example-cohort.html#remission"
    assert "62.0% (620 of 1,000)" in row.get_text()
    assert not row.select(".hb-null")


def test_results_name_what_they_do_not_know(site: Site) -> None:
    body = "## One {#one}\n\n:::{results}\nstudies/example-cohort#none\n:::"
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)})
    assert "box 'results': no fact has the address 'studies/example-cohort#none'" in built.warnings


def test_positions_on_an_axis() -> None:
    cell = Cell(value=Decimal("1.0"), interval=(Decimal("0.5"), Decimal("2.0")))
    axis = ratio_axis([cell])
    assert (axis.low, axis.high, axis.null) == (0.5, 2.0, 1.0)
    assert axis.x(1.0) == (axis.x(0.5) + axis.x(2.0)) / 2
    percent = linear_axis("percent", [Cell(value=85)])
    assert percent.ticks == (0, 25, 50, 75, 100)
    months = linear_axis("months", [Cell(value=Decimal("14.7"))])
    assert months.ticks == (0.0, 5.0, 10.0, 15.0)
    assert linear_axis("months", []).high > 0


def test_an_open_end_reaches_the_edge() -> None:
    cell = Cell(value="not-reached", interval=(Decimal("12"), "not-reached"))
    axis = linear_axis("months", [cell])
    drawn = bar(cell, axis)
    line = next(c for c in drawn.children if c.attrs["class"] == "hb-bar")  # type: ignore[union-attr]
    assert float(line.attrs["x2"]) == axis.x(axis.high)  # type: ignore[union-attr]
    assert not [c for c in drawn.children if c.attrs["class"] == "hb-point"]  # type: ignore[union-attr]


def test_a_long_chapter_is_listed_by_its_parts(site: Site) -> None:
    def living(title: str, part: str, order: int) -> str:
        own = f'title: "{title}"\norder: {order}'
        return page("topic", f'{own}\npart: "{part}"' if part else own, without=("title", "order"))

    built = site(
        {
            **FILES,
            "docs/living/c.md": living("Third", "Money", 3),
            "docs/living/a.md": living("First", "", 1),
            "docs/living/b.md": living("Second", "Money", 2),
            "docs/start/try.md": page("topic", body="## One {#one}\n\n:::{records} living\n:::"),
        }
    )
    box = built.soup("start/try").select_one("#one")
    heads = [h3.get_text() for h3 in box.select("h3")]
    tables = [[a.get_text() for a in t.select("tbody a")] for t in box.select("table")]
    assert heads == ["Money"] and tables == [["First"], ["Second", "Third"]]


def test_an_index_table(site: Site) -> None:
    drugs, trials = ":::{records} drugs\n:::", ":::{records} trials\n:disease: diseases/aml\n:::"
    body = f"## One {{#one}}\n\n{drugs}\n\n{trials}"
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)})
    assert built.warnings == ""
    first, second = built.soup("start/try").select("table.hb-records-table")
    assert [th.get_text() for th in first.select("thead th")] == [
        "Drug",
        "Class",
        "How it is given",
        "Used for",
        "Approved in",
    ]
    row = first.select_one("tbody th")
    assert row.a["href"] == "../drugs/examplinib.html"
    assert row.select_one(".hb-record-summary").get_text().startswith("A pill that slows")
    assert "400" in [td.get_text() for td in second.select("tbody td")]


@pytest.mark.parametrize(
    ("directive", "message"),
    [
        (":::{records} medicines\n:::", "there is no page in docs/medicines/"),
        (":::{records} drugs\n:disease: diseases/none\n:::", "there is no page 'diseases/none'"),
    ],
)
def test_an_index_table_of_nothing_is_reported(site: Site, directive: str, message: str) -> None:
    text = page("topic", body=f"## One {{#one}}\n\n{directive}")
    built = site({**FILES, "docs/start/try.md": text}, gate=False)
    assert message in built.warnings


def test_lists_of_the_whole_book(site: Site) -> None:
    body = "## Words {#words}\n\n:::{glossary}\n:::\n\n## Papers {#papers}\n\n:::{sources}\n:::"
    rules = "## Rules {#rules}\n\n:::{rules}\n:::"
    built = site(
        {
            **FILES,
            "docs/reference/glossary.md": page("topic", body=body),
            "docs/contributing/rules.md": page("topic", body=rules),
        }
    )
    assert built.warnings == ""
    soup = built.soup("reference/glossary")
    assert soup.select_one("#term-remission dt").get_text() == "remission"
    assert soup.select_one("#term-aml dt").get_text() == "acute myeloid leukemia (AML)"
    assert len(soup.select("li.hb-source")) == 2
    codes = [s["id"] for s in built.soup("contributing/rules").select("section.hb-rule")]
    assert codes == sorted(codes)
    assert "lh001" in codes
