"""Results tables, index tables and the lists of the whole book."""

from __future__ import annotations

from decimal import Decimal

import pytest
from building import FILES, Built, Site

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
