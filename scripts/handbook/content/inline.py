"""Roles, links and images inside a run of Markdown, with their lines and columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.model import Layer, Link, Place, Role

HEADING_ID = re.compile(r"\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*\Z")
_CODE = re.compile(r"(?<![`\\])(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
_ROLE_NAME = re.compile(r"(?<!\\)\{([A-Za-z][A-Za-z0-9_:+.\-]*)\}\Z")
_LINK = re.compile(
    r"(!?)\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\(\s*<?([^)\s>]*)>?(?:\s+[^)]*)?\)", re.DOTALL
)
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>")
_PUNCTUATION = re.compile(r"[^\w\u4e00-\u9fff\- ]")


def slug(title: str) -> str:
    """The anchor of a heading as MyST makes it from the words."""
    return _PUNCTUATION.sub("", title.strip().lower().replace(" ", "-"))


def masked(source: str) -> str:
    """The source with code spans and roles blanked, of the same length."""
    return _CODE.sub(_blank, source) if "`" in source else source


def _blank(match: re.Match[str]) -> str:
    text = match[0]
    return " " * len(text) if "\n" not in text else re.sub(r"[^\n]", " ", text)


def find_roles(
    source: str, hidden: str, path: str, line: int, layer: Layer, block: int
) -> Iterator[Role]:
    """Every role of a run of text, also those whose text spans lines."""
    if "`" not in source or "{" not in source:
        return
    for match in _CODE.finditer(source):
        name = _ROLE_NAME.search(source[max(0, match.start() - 60) : match.start()])
        if name:
            start = match.start() - len(name[0])
            words = match[2].replace(
                "\\|", "|"
            )  # a bar in a table cell is written with a backslash
            yield Role(name[1], words, _place(source, start, match.end(), path, line), layer, block)


def find_links(source: str, hidden: str, path: str, line: int, layer: Layer) -> Iterator[Link]:
    """Every Markdown link, image and autolink outside code."""
    if "[" in hidden:
        for match in _LINK.finditer(hidden):
            text = source[match.start(2) : match.end(2)]
            place = _place(source, match.start(), match.end(), path, line)
            yield Link("image" if match[1] else "link", match[3], text, place, layer)
            for inner in (
                _LINK.finditer(match[2]) if "](" in match[2] else ()
            ):  # a picture in a link
                yield Link("image" if inner[1] else "link", inner[3], inner[2], place, layer)
    if "<" in hidden:
        for match in _AUTOLINK.finditer(hidden):
            yield Link(
                "autolink",
                match[1],
                "",
                _place(source, match.start(), match.end(), path, line),
                layer,
            )


def _place(source: str, start: int, end: int, path: str, line: int) -> Place:
    before = source.count("\n", 0, start)
    column = start - (source.rfind("\n", 0, start) + 1) + 1
    one_line = source.find("\n", start, end) < 0
    return Place(path, line + before, column, column + (end - start) if one_line else 0)
