"""Genes and markers as drugs name them: by the page of a marker, or by a symbol alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from handbook.model import Page, text_of, texts
from handbook.site.context import Site
from handbook.site.markup import Markup, link
from handbook.site.names import short_title


@dataclass(frozen=True, slots=True)
class Marker:
    """A gene, a fusion or another sign of the cells."""

    key: str  #: for anchors, and to tell two of them apart
    name: str
    page: str  #: its page, "" when it has none that is built

    @property
    def shown(self) -> Markup:
        """The name, linked when there is a page."""
        return link(self.page, self.name) if self.page else self.name


class Markers:
    """The markers of a book, by what records call them."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.symbols: dict[str, Page] = {}
        for page in site.pages.values():
            if page.kind == "biomarker" and not page.is_index:
                for symbol in (_name(page), "::".join(_genes(page))):
                    self.symbols.setdefault(symbol, page)

    def of(self, ref: str) -> Marker:
        """The marker that a record names by its page or by its symbol.

        A symbol means the marker page whose genes it writes: ``FLT3``, ``PML::RARA``.
        """
        name = ref.partition("#")[0]
        page = self.site.book.pages.get(name) or self.symbols.get(ref)
        if page is None:
            return Marker(re.sub(r"[^a-z0-9]+", "-", ref.casefold()).strip("-"), ref, "")
        built = page.id if self.site.shows(page.id) else ""
        return Marker(page.id.rpartition("/")[2], _name(page), built)

    def all(self, refs: object) -> list[Marker]:
        """The markers of a list in a record, each once."""
        return list(dict.fromkeys(self.of(ref) for ref in texts(refs) if ref))


def _genes(page: Page) -> list[str]:
    return [gene for gene in texts(page.data.get("genes")) if gene]


def _name(page: Page) -> str:
    fusion = text_of(page.data.get("biomarker_type")) == "gene-fusion"
    return ("::" if fusion else ", ").join(_genes(page)) or short_title(page)
