"""The list of all sheets to print."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from handbook.model import Directive, Page
from handbook.site.context import Site
from handbook.site.markup import el, link
from handbook.site.names import short_title
from handbook.site.nodes import furniture
from handbook.site.sheet import FOLDERS, SHEET, has_sheet

from .base import HbDirective

_HEADS = {"treatments": "Kinds of treatment", "regimens": "Plans of drugs", "drugs": "Medicines"}


class Sheets(HbDirective):
    """``:::{sheets}``: every page that prints as one sheet, by kind."""

    def run(self) -> list[nodes.Node]:
        """A list for each kind, by alphabet."""
        tree = []
        for folder in FOLDERS:
            pages = [page for page in _with_sheet(self.site) if page.folder == folder]
            items = [el("li", link(page.id, short_title(page), anchor=SHEET)) for page in pages]
            if items:
                tree += [el("h3", _HEADS[folder]), el("ul", *items, css="hb-sheets")]
        return [furniture(*tree)]


def _with_sheet(site: Site) -> list[Page]:
    found = (page for page in site.pages.values() if has_sheet(page))
    return sorted(found, key=lambda page: (short_title(page).casefold(), page.id))


def on_sheets(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The titles of the pages that have a sheet."""
    return (f"title:{other.id}" for other in _with_sheet(site))
