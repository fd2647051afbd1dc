"""The list of sources at the end of a page, and of the whole book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from handbook.model import Source, mapping, text_of, texts

from .context import Site
from .markup import Element, Markup, el
from .pagestate import PageState
from .words import capital, date_words

_PART = {"abstract": "abstract", "section": "part", "table": "table", "full": "whole text"}
_COPY = {
    "official": "official copy",
    "repository": "copy in a repository",
    "index": "copy in an index",
    "mirror": "mirror copy",
    "news": "news report",
}


def source_list(site: Site, state: PageState) -> Element:
    """The page's sources by number, with what was read of each and for what they are used."""
    entries = [
        entry(site, name, state.locators.get(name, ()))
        for name in state.sources
        if name in site.book.sources
    ]
    return el("ol", *entries, css="hb-source-list")


def all_sources(site: Site) -> Element:
    """Every source of the book, by its citation's first words."""
    names = sorted(site.book.sources, key=lambda name: (site.short(name).casefold(), name))
    return el("ul", *(entry(site, name, ()) for name in names), css="hb-source-list")


def entry(site: Site, name: str, locators: Iterable[str]) -> Element:
    """One source: citation, what was read, where it is used, correction or retraction."""
    source = site.book.sources[name]
    parts: list[Markup] = [*site.cited(name)]
    parts.extend(_marks(source))
    places = "; ".join(locators)
    used = f" Used here: {places}." if places else ""
    parts.append(el("span", f" {_reads(source)}{used}", css="hb-source-read"))
    return el("li", *parts, css="hb-source", id=f"source-{name}")


_NUMBERS = re.compile(r"[0-9.]+|[0-9a-f:]*:[0-9a-f:]*")


def _reads(source: Source) -> str:
    """What was read: each day once, and on it each part once with its copies."""
    days: dict[str, dict[str, list[str]]] = {}
    for item in source.reads:
        part = _PART.get(text_of(item.get("part")), "part")
        where = ", ".join(texts(item.get("where"))) or part
        parts = days.setdefault(date_words(text_of(item.get("date"))), {})
        parts.setdefault(where, []).append(_copy(item))
    return " ".join(f"Read {day}: {_parts(parts)}." for day, parts in days.items())


def _parts(parts: Mapping[str, list[str]]) -> str:
    return "; ".join(f"{part} ({'; '.join(copies)})" for part, copies in parts.items())


def _copy(item: Mapping[str, Any]) -> str:
    text = _COPY.get(text_of(item.get("copy")), "copy")
    host = text_of(item.get("host"))
    if host:  # bare numbers tell a reader nothing
        text += ", served from a numbered address" if _NUMBERS.fullmatch(host) else f", {host}"
    return f"{text}, cut short" if item.get("cut") is True else text


def _marks(source: Source) -> list[Markup]:
    found: list[Markup] = []
    for key, css, word in (
        ("retracted", "hb-retracted", "Retracted"),
        ("corrected", "hb-corrected", "Corrected"),
    ):
        data = mapping(source.data.get(key))
        if data:
            when = date_words(text_of(data.get("date")))
            what = text_of(data.get("what_follows"))
            found += [" ", el("strong", f"{word}, {when}: {capital(what)}", css=css)]
    return found
