"""Record headers, back links and the parts of a page that authors do not write."""

from __future__ import annotations

from bs4 import Tag
from building import FILES, Built, Site

from minimal import page


def rows(soup: Tag) -> dict[str, str]:
    """The record header as label and text."""
    return {
        dt.get_text(): " ".join(dt.find_next_sibling("dd").get_text(" ").split())
        for dt in soup.select("dl.hb-record > .hb-row > dt")
    }


def test_a_drug(minimal_site: Built) -> None:
    soup = minimal_site.soup("drugs/examplinib")
    found = rows(soup)
    assert found["Brand names"] == "Examplix (United States)"
    assert found["How it is given"] == "By mouth"
    assert found["Used for"] == "Acute myeloid leukemia"
    assert "March 4, 2021: approved (regular approval)" in found["Approvals"]
    assert "read twice in the original text" in found["Approvals"]
    assert soup.select_one("#us-aml th").get_text() == "United States"
    assert soup.select_one("#us-aml a.hb-cite")["aria-label"] == "Source 1, Notice"


def test_a_drug_whose_label_warns_of_nothing_says_so(site: Site) -> None:
    text = page("drug", "boxed_warnings: [not-given]", without=("boxed_warnings",))
    built = site({**FILES, "docs/drugs/examplinib.md": text})
    header = rows(built.soup("drugs/examplinib"))
    assert header["Boxed warnings (United States)"] == "None in the label that was read"


def test_a_trial(minimal_site: Built) -> None:
    found = rows(minimal_site.soup("trials/example-one"))
    assert found["Registry numbers"] == "NCT01234567"
    assert found["Phase"] == "3"
    assert found["Groups formed"] == "By chance (randomized)"
    assert found["Main question (primary end point)"] == "Overall survival"
    assert found["Was it reached?"] == "Yes"
    assert found["People"].startswith("400 randomized: adults")
    assert found["Groups"] == "Examplinib (n = 200) Placebo (n = 200)"


def test_no_answer_without_its_question(site: Site) -> None:
    """'Was it reached?' alone asks the reader: what?"""
    design = "design: {phase: 3, allocation: randomized, masking: double"
    without = page("trial", f"{design}, primary_met: not-stated}}", without=("design",))
    bare = page("trial", f"{design}}}\nyears: {{from: 2012}}", without=("design", "years"))
    built = site({**FILES, "docs/trials/a.md": without, "docs/trials/b.md": bare})
    for name in ("trials/a", "trials/b"):
        header = rows(built.soup(name))
        assert "Was it reached?" not in header and "Blinding" in header
    assert header["People joined"] == "From 2012"


def test_a_disease(minimal_site: Built) -> None:
    soup = minimal_site.soup("diseases/aml")
    found = rows(soup)
    assert found["Can it be cured?"] == "Sometimes cured . Some people are cured."
    assert found["Course"] == "Acute"
    names = soup.select_one("table.hb-entity-table").get_text(" ")
    assert "Acute myeloid leukaemia with NPM1 mutation" in names
    outlook = soup.select_one("table.hb-fact-table")
    assert "60% (95% CI 53 to 67; n = 200; median follow-up 40 months)" in outlook.get_text()
    assert outlook.select_one('a[href="../trials/example-one.html#os-3y.new"]')


def test_other_kinds(minimal_site: Built) -> None:
    assert rows(minimal_site.soup("biomarkers/npm1"))["Matters in"] == "Acute myeloid leukemia"
    step = rows(minimal_site.soup("breakthroughs/example-step"))
    assert step["When"] == "May 2020 (published) [1]"
    assert rows(minimal_site.soup("statistics/example-series"))["Place"] == "Example land"
    assert rows(minimal_site.soup("studies/example-cohort"))["Kind of study"] == "Registry"
    assert "examplinib" in rows(minimal_site.soup("regimens/ex-plus"))["What the letters mean"]
    assert rows(minimal_site.soup("scores/example-score"))["Used for"] == "Acute myeloid leukemia"
    assert rows(minimal_site.soup("start/when-to-call")) == {}


def test_the_summary_comes_first(minimal_site: Built) -> None:
    soup = minimal_site.soup("drugs/examplinib")
    after = soup.h1.find_next_sibling()
    assert after["class"] == ["hb-summary"]
    assert after.get_text(" ").startswith("In short A pill that slows")


def test_back_links_by_kind(minimal_site: Built) -> None:
    soup = minimal_site.soup("diseases/aml")
    found = {
        group.p.get_text(): [a.get_text() for a in group.select("a")]
        for group in soup.select("#page-related .hb-backlinks-group")
    }
    assert found["Drugs"] == ["Examplinib"]
    assert found["Trials"] == ["EXAMPLE-ONE: examplinib for adults with acute myeloid leukemia"]
    assert "Genes and markers" not in found  # the header shows it already


def test_figures_of_the_record_have_anchors(minimal_site: Built) -> None:
    soup = minimal_site.soup("trials/example-one")
    table = soup.select_one("#page-facts table.hb-fact-table")
    assert {tr["id"] for tr in table.select("tbody tr")} == {
        "os-3y",
        "os-3y.new",
        "os-3y.old",
        "os-3y.contrast",
    }
    assert "examplinib compared with placebo" in table.get_text()
    assert all(tr.th["scope"] == "row" for tr in table.select("tbody tr"))


def test_clinical_layer_and_calls(minimal_site: Built) -> None:
    soup = minimal_site.soup("diseases/aml")
    layer = soup.select_one("section.hb-clinical")
    assert layer.select_one("p.hb-clinical-label").get_text().strip() == "For professionals"
    emergency = soup.select_one("section.hb-call-emergency")
    assert emergency.select_one(".hb-hidden").get_text() == "Urgency: emergency. "
    assert emergency.li.get_text().strip() == "You find it hard to breathe."


def test_headings_have_the_ids_of_the_model_also_inside_layers(site: Site) -> None:
    body = (
        "## One {#first}\n\n:::{clinical}\n### Inside {#inside}\n\nText.\n\n"
        "### Again inside\n\nMore.\n:::\n\n"
        "## Two words\n\n## Two words\n\n## Three {#third}\n\nText."
    )
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)})
    assert built.warnings == ""
    soup = built.soup("start/try")
    found = [
        (h.name, h.get("id") or h.parent.get("id"), h.get_text().rstrip("#"))
        for h in soup.select("h2, h3, h4")
    ]
    assert found[:6] == [
        ("h2", "first", "One"),
        ("h3", "inside", "Inside"),
        ("h3", "again-inside", "Again inside"),
        ("h2", "two-words", "Two words"),
        ("h2", "two-words-1", "Two words"),
        ("h2", "third", "Three"),
    ]


def test_headings_of_a_clinical_layer_stay_in_its_box(site: Site) -> None:
    body = (
        "## One {#first}\n\nPlain.\n\n::::{clinical}\n### Inside {#inside}\n\nDense words.\n\n"
        ":::{results}\nstudies/example-cohort#remission\n:::\n\n"
        "### Last {#last}\n\nLast words.\n::::\n\n### After {#after}\n\nPlain again."
    )
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)})
    assert built.warnings == ""
    soup = built.soup("start/try")
    layer = soup.select_one("#first .hb-clinical")
    assert [h["id"] for h in layer.select("h3")] == ["inside", "last"]
    words = layer.get_text(" ")
    assert "Dense words." in words and "Last words." in words and "62.0%" in words
    assert "Plain again." not in words
    assert soup.select_one("#first > #after > h3"), "what follows the box goes on as before"
    whole = (built.out / "start/try.html").read_text(encoding="utf-8")
    menu = whole[whole.index("toc-tree") :]
    assert 'href="#after"' in menu
    assert 'href="#inside"' not in menu


def test_a_figure_needs_words(site: Site) -> None:
    body = "## One {#one}\n\n:::{figure} none.svg\nA caption.\n:::"
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)}, gate=False)
    assert "the picture needs a line ':alt: ...'" in built.warnings


def test_an_unknown_level_of_call_is_reported(site: Site) -> None:
    body = "## One {#one}\n\n:::{call} soon\n- You have a fever.\n:::"
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)}, gate=False)
    assert (
        "'soon' says not when to call; write one of: emergency, today, next-visit" in built.warnings
    )


def test_one_word_changed_is_one_word_changed(site: Site) -> None:
    name = "docs/drugs/examplinib.md"
    built = site({**FILES, name: FILES[name].replace("name: Examplix", "name: Newname")})
    assert "Newname" in rows(built.soup("drugs/examplinib"))["Brand names"]
