"""An Atom feed of what is new: dated steps and freshly checked pages."""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET

from handbook.model import Handbook, Page, mapping, text_of

NAMESPACE = "http://www.w3.org/2005/Atom"
LONGEST = 50


def atom(book: Handbook) -> str:
    """The newest pages by the day they were last checked, at most fifty.

    Addresses are absolute only where ``site_url`` is configured.
    """
    pages = sorted(book.published.values(), key=lambda p: (_checked(p), p.id), reverse=True)[
        :LONGEST
    ]
    base = text_of(book.settings.get("site_url")).rstrip("/")
    feed = ET.Element("feed", {"xmlns": NAMESPACE})
    _add(feed, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, base or 'leukemia-handbook')}")
    _add(feed, "title", "The Leukemia Handbook: what is new")
    _add(feed, "updated", f"{_checked(pages[0]) if pages else '1970-01-01'}T00:00:00Z")
    author = ET.SubElement(feed, "author")
    _add(author, "name", "The contributors of the Leukemia Handbook")
    if base:
        ET.SubElement(feed, "link", {"rel": "self", "href": f"{base}/changes.atom"})
    for page in pages:
        entry = ET.SubElement(feed, "entry")
        _add(entry, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, page.id)}")
        _add(entry, "title", page.title)
        _add(entry, "updated", f"{_checked(page)}T00:00:00Z")
        ET.SubElement(
            entry, "link", {"href": f"{base}/{page.id}.html" if base else f"{page.id}.html"}
        )
        ET.SubElement(entry, "category", {"term": page.kind})
        _add(entry, "summary", page.summary)
    ET.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"


def _checked(page: Page) -> str:
    return text_of(mapping(page.data.get("checked")).get("date")) or "1970-01-01"


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
