"""An Atom feed of what is new: approvals, steps, results, corrections, by the dates of records."""

from __future__ import annotations

import uuid
import xml.etree.ElementTree as ET

from handbook.model import NEWS_KINDS, Handbook, News, news, text_of

NAMESPACE = "http://www.w3.org/2005/Atom"
LONGEST = 100
_EPOCH = "1970-01-01"


def atom(book: Handbook) -> str:
    """The newest dated things, at most a hundred.

    Addresses are absolute where ``site_url`` is configured; else they lead from ``data/`` to the
    page.
    """
    items = news(book)[:LONGEST]
    base = text_of(book.settings.get("site_url")).rstrip("/") or ".."
    feed = ET.Element("feed", {"xmlns": NAMESPACE})
    own = "" if base == ".." else base
    _add(feed, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own or 'leukemia-handbook')}")
    _add(feed, "title", "The Leukemia Handbook: what is new")
    _add(feed, "updated", _moment(items[0].day if items else _EPOCH))
    author = ET.SubElement(feed, "author")
    _add(author, "name", "The contributors of the Leukemia Handbook")
    if own:
        ET.SubElement(feed, "link", {"rel": "self", "href": f"{own}/data/changes.atom"})
    for item in items:
        _entry(feed, item, base, book.pages[item.page].title)
    ET.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"


def _entry(feed: ET.Element, item: News, base: str, title: str) -> None:
    entry = ET.SubElement(feed, "entry")
    name = f"{item.page}#{item.kind} {item.date} {item.words}"
    _add(entry, "id", f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}")
    _add(entry, "title", f"{NEWS_KINDS[item.kind]}: {title}")
    _add(entry, "updated", _moment(item.day))
    anchor = f"#{item.anchor}" if item.anchor else ""
    ET.SubElement(entry, "link", {"href": f"{base}/{item.page}.html{anchor}"})
    ET.SubElement(entry, "category", {"term": item.kind})
    _add(entry, "summary", item.words)


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _add(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = text
