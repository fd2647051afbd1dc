"""What machines read: description, link preview, structured data, sitemap, robots, llms.txt."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest

from handbook.model import Handbook
from handbook.site.head import head_of, json_for_html, structured_data
from handbook.site.pages_extra import absolute_pathto, llms, robots, sitemap
from handbook.site.settings import Addresses
from minimal import MINIMAL, page

HERE = Addresses(site="https://example.org/book/")
NOWHERE = Addresses()


@pytest.fixture
def minimal(book: Callable[..., Handbook]) -> Handbook:
    return book(MINIMAL)


def one(book: Callable[..., Handbook], kind: str, front: str, **more: Any) -> Any:
    path = {"drug": "drugs", "disease": "diseases", "trial": "trials"}[kind] + "/x"
    return book({f"docs/{path}.md": page(kind, front, **more)}).pages[path]


def test_nothing_is_absolute_without_an_address(minimal: Handbook) -> None:
    for record in minimal.published.values():
        head = head_of(record, NOWHERE).replace("https://schema.org", "")
        assert "http" not in head, record.id
        assert "og:url" not in head
    assert sitemap(minimal, NOWHERE, lambda _: True) == ""
    assert "http" not in robots(NOWHERE)
    assert "http" not in llms(minimal, NOWHERE, lambda _: True)


def test_description_and_preview_come_from_the_record(book: Callable[..., Handbook]) -> None:
    record = one(
        book, "drug", 'summary: "A <pill> & more."\ntitle: "X"', without=("summary", "title")
    )
    head = head_of(record, HERE)
    assert '<meta name="description" content="A &lt;pill&gt; &amp; more.">' in head
    assert '<meta property="og:title" content="X">' in head
    assert '<meta property="og:url" content="https://example.org/book/drugs/x.html">' in head


def test_structured_data_can_be_read_back(minimal: Handbook) -> None:
    types = {}
    for record in minimal.published.values():
        found = re.search(
            r'<script type="application/ld\+json">(.*)</script>', head_of(record, HERE)
        )
        assert found
        data = json.loads(found[1])
        assert data["@type"] == "MedicalWebPage"
        assert data["dateModified"] == str(record.data["checked"]["date"])
        types[record.kind] = data.get("mainEntity", {}).get("@type")
    assert types["disease"] == "MedicalCondition"
    assert types["drug"] == "Drug"
    assert types["trial"] == "MedicalTrial"


def test_reviewed_is_said_only_when_a_clinician_reviewed(book: Callable[..., Handbook]) -> None:
    plain = one(book, "drug", "")
    assert "lastReviewed" not in structured_data(plain, HERE)
    review = (
        "clinical_review: {name: Ada Example, role: hematologist, date: 2026-10-01,"
        " scope: whole page, conflicts: none}"
    )
    reviewed = structured_data(one(book, "drug", review), HERE)
    assert reviewed["lastReviewed"] == "2026-10-01"
    assert reviewed["reviewedBy"]["name"] == "Ada Example"


def test_data_cannot_end_its_element() -> None:
    text = json_for_html({"name": "</script><b>&amp;"})
    assert "<" not in text
    assert json.loads(text) == {"name": "</script><b>&amp;"}


def test_the_sitemap_lists_the_pages_that_are_built(minimal: Handbook) -> None:
    text = sitemap(minimal, HERE, lambda name: name != "diseases/aml")
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    found = [loc.text for loc in ElementTree.fromstring(text).iter(f"{space}loc")]
    assert "https://example.org/book/drugs/examplinib.html" in found
    assert "https://example.org/book/diseases/aml.html" not in found
    assert "Sitemap: https://example.org/book/sitemap.xml" in robots(HERE)


def test_drafts_are_absent(book: Callable[..., Handbook]) -> None:
    draft = book({"docs/drugs/x.md": page("drug", "status: draft", without=("status",))})
    assert "drugs/x" not in sitemap(draft, HERE, lambda _: True)
    assert "drugs/x" not in llms(draft, HERE, lambda _: True)


def test_the_404_page_links_from_the_root_of_the_site() -> None:
    assert absolute_pathto(HERE)("start/x") == "/book/start/x.html"
    assert absolute_pathto(HERE)("_static/a.css", 1) == "/book/_static/a.css"
    assert absolute_pathto(NOWHERE)("index") == "/index.html"
