"""Tables as light trees: a head, row headers, a box that scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .markup import Element, Markup, el

Cells = Sequence[Sequence[Markup]]


def table(
    css: str,
    name: str,
    heads: Sequence[Sequence[Markup]],
    rows: Iterable[tuple[str, Cells]],
    shown_caption: bool = False,
    **attrs: str,
) -> Element:
    """A table whose first column holds row headers.

    :param name: what the table is, for those who listen; also the visible caption if asked for.
    :param rows: each with its anchor ("" for none) and its cells.
    """
    body = []
    for anchor, cells in rows:
        named = {"id": anchor} if anchor else {}
        first = el("th", *cells[0], scope="row")
        body.append(Element("tr", named, (first, *(el("td", *cell) for cell in cells[1:]))))
    head = el("thead", el("tr", *(el("th", *cell, scope="col") for cell in heads)))
    caption = el("caption", name, css="" if shown_caption else "hb-hidden")
    inner = el("table", caption, head, el("tbody", *body), css=css, **attrs)
    return el(
        "div", inner, css="hb-scroll", tabindex="0", role="region", aria_label=f"Table: {name}"
    )


@dataclass(frozen=True, slots=True)
class Sortable:
    """A cell, and what it is sorted by when that is not its words."""

    content: Sequence[Markup]
    key: str = ""

    def element(self, tag: str, **attrs: str) -> Element:
        """The cell as an element."""
        named = {"data_sort": self.key} if self.key else {}
        return el(tag, *self.content, **named, **attrs)


def sortable(
    css: str,
    name: str,
    heads: Iterable[tuple[str, str]],
    rows: Iterable[Sequence[Sortable]],
    shown_caption: bool = False,
) -> Element:
    """A table that a script lets readers sort and filter; without it, it is whole.

    :param heads: words of each column, and how it is sorted: ``text``, ``number``, ``date``.
    """
    body = [
        el("tr", row[0].element("th", scope="row"), *(cell.element("td") for cell in row[1:]))
        for row in rows
    ]
    head = [el("th", words, scope="col", data_sort=kind) for words, kind in heads]
    caption = el("caption", name, css="" if shown_caption else "hb-hidden")
    inner = el(
        "table",
        caption,
        el("thead", el("tr", *head)),
        el("tbody", *body),
        css=css,
        data_sortable="",
    )
    return el(
        "div", inner, css="hb-scroll", tabindex="0", role="region", aria_label=f"Table: {name}"
    )
