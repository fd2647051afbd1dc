"""A light tree for what the model renders: written once, to HTML or to docutils nodes.

Docutils nodes cost some 20 microseconds each to walk, store and write; a record page has
hundreds of cells. These tuples are read by no transform, pickle fast, and are turned into
HTML by one visitor, or into docutils nodes for the other builders (``expand``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import NamedTuple, TypeAlias

Markup: TypeAlias = "str | Element | Link"
#: makes the address of a page's anchor
Resolve: TypeAlias = Callable[[str, str], str]
_NONE: Mapping[str, str] = {}
_VOID = frozenset({"br", "img", "line", "circle", "rect", "path"})


class Element(NamedTuple):
    """An element with attributes and content."""

    tag: str
    attrs: Mapping[str, str]
    children: tuple[Markup, ...]


class Link(NamedTuple):
    """A link to an anchor ("" for the top) of a page ("" for the same page)."""

    page: str
    anchor: str
    css: str
    children: tuple[Markup, ...]
    label: str = ""  #: its name for those who listen, when the words do not say it


def el(tag: str, *children: Markup, css: str = "", **attrs: str) -> Element:
    """An element; ``_`` in attribute names stands for ``-`` and a trailing one is dropped."""
    if not css and not attrs:
        return Element(tag, _NONE, children)
    found = {"class": css} if css else {}
    for name, value in attrs.items():
        found[name.rstrip("_").replace("_", "-") if "_" in name else name] = value
    return Element(tag, found, children)


def link(page: str, *children: Markup, anchor: str = "", css: str = "") -> Link:
    """A link to a page or one of its anchors."""
    return Link(page, anchor, css, children)


def here(anchor: str, *children: Markup, css: str = "", label: str = "") -> Link:
    """A link to an anchor of the same page."""
    return Link("", anchor, css, children, label)


def outside(url: str, *children: Markup, css: str = "") -> Element:
    """A link to another site, with no hint to it of where the reader came from."""
    return el("a", *children, css=css, href=url, rel="noopener noreferrer")


def joined(parts: Iterable[Markup], between: str = ", ") -> list[Markup]:
    """The parts with text between them."""
    found: list[Markup] = []
    for part in parts:
        if found:
            found.append(between)
        found.append(part)
    return found


def to_html(tree: Iterable[Markup], resolve: Resolve) -> str:
    """The tree as HTML."""
    pieces: list[str] = []
    for item in tree:
        _html(item, resolve, pieces)
    return "".join(pieces)


def _html(item: Markup, resolve: Resolve, pieces: list[str]) -> None:
    if isinstance(item, str):
        pieces.append(escape(item, quote=False))
    elif isinstance(item, Link):
        css = f' class="{item.css}"' if item.css else ""
        css += f' aria-label="{escape(item.label)}"' if item.label else ""
        pieces.append(f'<a{css} href="{escape(resolve(item.page, item.anchor))}">')
        for child in item.children:
            _html(child, resolve, pieces)
        pieces.append("</a>")
    else:
        tag, attrs, children = item
        shown = "".join(f' {name}="{escape(value)}"' for name, value in attrs.items())
        if tag in _VOID:
            pieces.append(f"<{tag}{shown}/>")
            return
        pieces.append(f"<{tag}{shown}>")
        for child in children:
            _html(child, resolve, pieces)
        pieces.append(f"</{tag}>")


def text_of_markup(item: Markup) -> str:
    """The words of a tree, without its marks."""
    return item if isinstance(item, str) else "".join(text_of_markup(c) for c in item.children)
