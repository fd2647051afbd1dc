"""``:::{records} drugs``: an index table of one folder's records, filtered by what they name.

The pages of a long chapter name the part they belong to; each part is a table of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from handbook.model import Directive, Page, links_of, text_of
from handbook.site.columns import COLUMNS, Column
from handbook.site.context import Site
from handbook.site.markup import Element, Markup, el, link
from handbook.site.names import in_sentence, short_title
from handbook.site.nodes import furniture
from handbook.site.words import KIND, capital

from .base import HbDirective

FILTERS = ("disease", "biomarker", "drug", "trial", "treatment")
SUMMARY = "summary"


class Records(HbDirective):
    """A table with one row a record: link, summary, key fields of the kind."""

    required_arguments = 1
    option_spec: ClassVar[Any] = {
        **dict.fromkeys(FILTERS, directives.unchanged_required),
        "caption": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """The table; a sentence when no record fits."""
        folder = self.arguments[0].strip().strip("/")
        if not any(p.folder == folder for p in self.site.book.pages.values()):
            self.problem(
                f"there is no page in docs/{folder}/; write the name of a folder that holds pages"
            )
        for name in FILTERS:
            target = self.options.get(name)
            if target and not self.site.book.exists(target):
                self.problem(
                    f"there is no page '{target}'; write folder and name, as in diseases/aml"
                )
        pages = chosen(self.site, folder, {k: v for k, v in self.options.items() if k in FILTERS})
        if not pages:
            return [furniture(el("p", "No record yet.", css="hb-muted"))]
        kinds = {page.kind for page in pages}
        columns = COLUMNS.get(pages[0].kind, ()) if len(kinds) == 1 else ()
        name = self.options.get("caption") or KIND[pages[0].kind][1]
        parts: dict[str, list[Page]] = {}
        for page in pages:
            parts.setdefault(text_of(page.data.get("part")), []).append(page)
        tree: list[Markup] = []
        for part, members in parts.items():
            if part:
                tree.append(el("h3", part))
            tree.append(records_table(self.site, members, columns, part or name))
        return [furniture(*tree)]


def on_records(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows every record of the folder, and the names of what they name."""
    return (f"records:{directive.argument.strip().strip('/')}",)


def chosen(site: Site, folder: str, filters: dict[str, str]) -> list[Page]:
    """The folder's pages that name every record asked for, in order."""
    pages = [
        page
        for page in site.pages.values()
        if page.folder == folder
        and not page.is_index
        and all(_names(page, target) for target in filters.values())
    ]
    if pages and pages[0].kind == "breakthrough":
        return sorted(pages, key=lambda p: (str(p.data.get("date", "")), p.id))
    return sorted(pages, key=lambda p: (_order(p), p.title.casefold(), p.id))


def _order(page: Page) -> int:
    order = page.data.get("order")
    return order if isinstance(order, int) else 9999


def _names(page: Page, target: str) -> bool:
    """Whether a page names a record, or an entity of it when the record is asked for."""
    return any(ref == target or ref.startswith(f"{target}#") for _, ref, _ in links_of(page))


def records_table(site: Site, pages: list[Page], columns: tuple[Column, ...], name: str) -> Element:
    """The table itself; columns that no record fills are left out."""
    cells = [[column.cell(site, page) for column in columns] for page in pages]
    used = [i for i in range(len(columns)) if any(any(row[i]) for row in cells)]
    heads: list[Markup] = [el("th", KIND[pages[0].kind][0], scope="col", data_sort="text")]
    heads += [_head(columns[i]) for i in used]
    body = []
    for page, row in zip(pages, cells, strict=True):
        title = capital(in_sentence(page)) if page.kind == "drug" else short_title(page)
        summary = el("span", page.summary, css="hb-record-summary")
        first = el("th", link(page.id, title), " ", summary, scope="row")
        body.append(el("tr", first, *(_cell(row[i]) for i in used)))
    inner = el(
        "table",
        el("caption", name, css="hb-hidden"),
        el("thead", el("tr", *heads)),
        el("tbody", *body),
        css="hb-records-table",
        data_sortable="",
    )
    scroll = el(
        "div", inner, css="hb-scroll", tabindex="0", role="region", aria_label=f"Table: {name}"
    )
    return el("div", scroll, css="hb-records")


def _head(column: Column) -> Element:
    chosen_by = {"data_choose": ""} if column.choose else {}
    return el("th", column.head, scope="col", data_sort=column.sort, **chosen_by)


def _cell(content: list[Markup]) -> Element:
    if len(content) == 2 and isinstance(content[0], str) and content[0].startswith("\0"):
        return el("td", content[1], data_sort=content[0][1:])
    return el("td", *content)
