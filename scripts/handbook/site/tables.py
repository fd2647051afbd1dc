"""Tables as light trees: a head, row headers, a box that scrolls sideways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

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
