"""Rows of a record header: text, links, lists and dated steps, left out when empty."""

from __future__ import annotations

from collections.abc import Iterable

from handbook.model import Page, mapping, text_of, texts
from handbook.site.context import Site
from handbook.site.markup import Element, Markup, el, here, joined, link
from handbook.site.names import entity_name, in_sentence, short_title
from handbook.site.pagestate import PageState
from handbook.site.words import capital, words


class Rows:
    """The rows of one header, in the order they are added."""

    def __init__(self, site: Site, state: PageState, page: Page) -> None:
        self.site, self.state, self.page = site, state, page
        self.data = page.data
        self.found: list[Element] = []

    def add(self, label: str, *value: Markup) -> None:
        """One row; nothing when the value is empty."""
        if any(value):
            self.found.append(el("div", el("dt", label), el("dd", *value), css="hb-row"))

    def words(self, label: str, key: str) -> None:
        """A row for a field whose value is a key or a list of keys, as words."""
        value = self.data.get(key)
        names = texts(value) if isinstance(value, list) else [text_of(value)]
        self.add(label, capital(", ".join(words(name) for name in names if name)))

    def text(self, label: str, key: str) -> None:
        """A row for a field of free text or a list of such."""
        value = self.data.get(key)
        names = texts(value) if isinstance(value, list) else [text_of(value)]
        self.add(label, "; ".join(name for name in names if name))

    def links(self, label: str, key: str) -> None:
        """A row of links to other records."""
        value = self.data.get(key)
        refs = texts(value) if isinstance(value, list) else [text_of(value)]
        self.add(label, *joined(self.link(ref) for ref in refs if ref))

    def link(self, ref: str) -> Markup:
        """A link to a page or entity; plain words when it is not built."""
        page_id, _, anchor = ref.partition("#")
        page = self.site.book.pages.get(page_id)
        if page is None:
            return ref
        entity = self.site.book.entities.get(ref)
        name = entity_name(entity) if entity else self.name(page)
        if not self.site.shows(page_id):
            return name
        return link("" if page_id == self.page.id else page_id, name, anchor=anchor)

    def name(self, page: Page) -> str:
        """What a record is called in a list."""
        return in_sentence(page) if page.kind == "drug" else short_title(page)

    def cite(self, data: object) -> list[Markup]:
        """The number of a row's source, linked, with a space before it."""
        row = mapping(data)
        name = text_of(row.get("source"))
        if name not in self.site.book.sources:
            return []
        locator = text_of(row.get("locator"))
        number = self.state.source(name, locator)
        label = f"Source {number}" + (f", {locator}" if locator else "")
        mark = here(f"source-{name}", f"[{number}]", css="hb-cite", label=label)
        return [" ", el("sup", mark)]

    def bullets(self, label: str, items: Iterable[Iterable[Markup]]) -> None:
        """A row with a list; nothing for an empty one."""
        rows = [el("li", *item) for item in items]
        if rows:
            self.add(label, el("ul", *rows, css="hb-plain-list"))
