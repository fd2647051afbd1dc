"""Roles on a page: numbers with cards, citations, words, links; faults with their line."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bs4 import Tag
from building import FILES, Built, Site

from minimal import page

FACT = "trials/example-one#os-3y"


PAGES = {
    "twice": f"{{fact}}`{FACT}.new` of them, and again {{fact}}`{FACT}.new | bare`.",
    "words": f"They were {{fact}}`{FACT}.new | who`, {{fact}}`{FACT} | n` in all.",
    "cites": "So it is {cite}`doe-2020 | Table 2`. And {cite}`doe-2020 | Abstract`.",
    "links": (
        "{drug}`examplinib`, {drug}`Examplix <examplinib>`, {trial}`example-one`, "
        "{disease}`aml-types <aml#npm1-type>`, {disease}`aml#npm1-type`, "
        "{page}`start/when-to-call`, {gene}`PML::RARA`."
    ),
    "terms": (
        "Remission is one thing; remission again. AML is not aml, nor AMLs.\n\n"
        ":::{clinical}\nIn remission with AML and `remission`.\n:::"
    ),
    "own-term": "A remission may come. The {term}`quiet time <remission>` lasts.",
    "no-terms": (
        "### What is remission? {#why}\n\nSee {page}`remission <start/when-to-call>`, `AML`."
    ),
    "heading": f"### {{fact}}`{FACT}.new` lived {{#lived}}\n\nText.",
    "ratio": (
        f"The hazard ratio for death was {{fact}}`{FACT}.contrast | contrast`. "
        f"Death: {{fact}}`{FACT}.contrast | contrast`."
    ),
}
FAULTS = {
    "{fact}`trials/example-one#none`": "no fact has the address 'trials/example-one#none'",
    f"{{fact}}`{FACT} | plain`": "add a point and one of: new, old",
    f"{{fact}}`{FACT}.new | half`": "the form 'half' is for medians",
    f"{{fact}}`{FACT}.new | exact`": "there is no form 'exact'",
    "{cite}`nobody-1999 | Abstract`": "there is no source 'nobody-1999'",
    "{term}`nothing`": "the glossary has no term 'nothing'",
    "{drug}`nothing`": "there is no page 'drugs/nothing'",
    "{disease}`aml#nothing`": "there is no page 'diseases/aml#nothing'",
}


def text_of(text: str) -> str:
    """A page with one section."""
    return page("topic", body=f"## One {{#one}}\n\n{text}")


@pytest.fixture(scope="module")
def pages(site: Site) -> Callable[[str], Tag]:
    """The article of one of the pages above; they are built without a warning."""
    named = {f"docs/living/{name}.md": text_of(text) for name, text in PAGES.items()}
    built = site({**FILES, **named})
    assert built.warnings == ""
    return lambda name: built.soup(f"living/{name}")


@pytest.fixture(scope="module")
def faulty(site: Site) -> Built:
    """A page a fault."""
    named = {f"docs/living/p{i}.md": text_of(f"A.\n\n{t}") for i, t in enumerate(FAULTS)}
    return site({**FILES, **named})


def test_a_fact_is_linked_to_one_card_however_often_it_is_used(
    pages: Callable[[str], Tag],
) -> None:
    soup = pages("twice")
    links = soup.select("a.hb-fact")
    assert [a.get_text() for a in links] == ["About 6 in 10", "60%"]
    assert {a["href"] for a in links} == {"#card-1"}
    card = soup.select_one("#card-1")
    assert len(soup.select(".hb-card")) == 1
    assert card.select_one(".hb-card-close")["href"] == f"#{links[0]['id']}"
    labels = [dt.get_text() for dt in card.select("dt")]
    order = ["Who", "How many", "When", "How sure", "Kind of number", "Evidence", "Source"]
    assert labels == [x for x in [*order, "State", "Read"] if x in labels]
    assert set(labels) >= {*order, "State", "Read"} - {"Evidence"}
    text = card.get_text(" ")
    assert "About 60 in 100 were alive (overall survival at 3 years: 60%)" in text
    assert "between 53% and 67% (95% confidence interval)" in text
    assert "200 people" in text
    assert "November 21, 2026" in text


def test_one_denominator_within_a_sentence(site: Site) -> None:
    data = FILES["docs/trials/example-one.md"].replace("old: {value: 50,", "old: {value: 53,")
    files = {**FILES, "docs/trials/example-one.md": data}
    text = f"{{fact}}`{FACT}.new` with the pill, {{fact}}`{FACT}.old` without."
    alone = f"Alone, {{fact}}`{FACT}.new`."
    rows = f"| a | b |\n|---|---|\n| x | {{fact}}`{FACT}.new` |\n| y | {{fact}}`{FACT}.old` |"
    body = "\n\n".join(["## One {#one}", text, alone, rows])
    built = site({**files, "docs/start/try.md": page("topic", body=body)})
    assert [a.get_text() for a in built.soup("start/try").select("a.hb-fact")] == [
        "About 60 in 100",
        "about 53 in 100",
        "about 6 in 10",
        "About 60 in 100",
        "About 53 in 100",
    ]


def test_a_fact_read_once_is_marked(site: Site) -> None:
    once = FILES["docs/trials/example-one.md"].replace(", {date: 2026-11-21, by: second}", "")
    body = f"## One {{#one}}\n\nIt was {{fact}}`{FACT}.new`."
    built = site(
        {
            **FILES,
            "docs/trials/example-one.md": once,
            "docs/start/try.md": page("topic", body=body),
        }
    )
    assert built.soup("start/try").select("a.hb-fact.hb-entered")
    assert "Read once, second reading still to come" in built.soup("start/try").get_text()


def test_words_of_a_fact_have_no_card(pages: Callable[[str], Tag]) -> None:
    soup = pages("words")
    assert (
        "They were adults with newly found acute myeloid leukemia, 400 in all." in soup.get_text()
    )
    assert len(soup.select("a.hb-fact")) == 1


def test_a_citation_leads_to_the_list_and_says_where(pages: Callable[[str], Tag]) -> None:
    soup = pages("cites")
    first = soup.select("sup > a.hb-cite")[0]
    assert first.get_text() == "[1]"
    assert first["aria-label"] == "Source 1, Table 2"
    entry = soup.select_one(first["href"])
    assert "Used here: Table 2; Abstract." in entry.get_text()


def test_links_take_the_name_in_a_sentence(pages: Callable[[str], Tag]) -> None:
    soup = pages("links")
    shown = [(a.get_text(), a["href"]) for a in soup.select("a.hb-link")]
    assert shown[:5] == [
        ("examplinib", "../drugs/examplinib.html"),
        ("Examplix", "../drugs/examplinib.html"),
        ("EXAMPLE-ONE", "../trials/example-one.html"),
        ("aml-types", "../diseases/aml.html#npm1-type"),
        ("Acute myeloid leukaemia with NPM1 mutation", "../diseases/aml.html#npm1-type"),
    ]
    assert shown[5][1] == "../start/when-to-call.html"
    assert soup.select_one("em.hb-gene").get_text() == "PML::RARA"


def test_first_uses_of_glossary_words_are_linked_once_a_layer(pages: Callable[[str], Tag]) -> None:
    soup = pages("terms")
    found = [a.get_text() for a in soup.select("a.hb-term")]
    assert found == ["Remission", "AML", "In remission", "AML"]
    cards = soup.select(".hb-card-term")
    assert len(cards) == 2
    assert "tests find no signs" in cards[0].get_text()


def test_an_authors_link_counts_as_the_first_use(pages: Callable[[str], Tag]) -> None:
    soup = pages("own-term")
    assert [a.get_text() for a in soup.select("a.hb-term")] == ["quiet time"]


def test_words_in_headings_links_and_code_are_left_alone(pages: Callable[[str], Tag]) -> None:
    soup = pages("no-terms")
    assert not soup.select("a.hb-term")


def test_a_number_in_a_heading_is_words(pages: Callable[[str], Tag]) -> None:
    soup = pages("heading")
    heading = soup.select_one("#lived > h3")
    assert heading.get_text().startswith("About 6 in 10 lived")
    assert not heading.select("a.hb-fact")


def test_a_ratio_is_not_named_twice(pages: Callable[[str], Tag]) -> None:
    assert [a.get_text() for a in pages("ratio").select("a.hb-fact")] == [
        "0.74, 95% CI 0.56 to 0.98",
        "hazard ratio 0.74, 95% CI 0.56 to 0.98",
    ]


@pytest.mark.parametrize(("number", "text"), list(enumerate(FAULTS)))
def test_what_goes_wrong_is_said_with_its_line(faulty: Built, number: int, text: str) -> None:
    line = text_of(f"A.\n\n{text}").rstrip().count("\n") + 1
    said = [w for w in faulty.warnings.splitlines() if f"living/p{number}.md" in w]
    assert len(said) == 1
    assert f"p{number}.md:{line}: WARNING" in said[0]
    assert FAULTS[text] in said[0]
