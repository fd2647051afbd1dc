"""The lines of a page's Markdown as a reader of prose meets them: code and roles blanked."""

from __future__ import annotations

from collections.abc import Iterator

from handbook.content.inline import masked
from handbook.content.markdown import OPAQUE
from handbook.model import Handbook, Page

from .shared import once

#: boxes whose text is not read as Markdown; a box without a name is a stray ':::'
_UNREAD = OPAQUE | {""}


def visible_lines(book: Handbook, page: Page) -> list[str]:
    """Lines of the body with code spans, roles and code blocks blanked, columns kept.

    The first is line ``page.body.first_line`` of the file.
    """
    kept = once(book, "visible", lambda _: {})
    if page.id not in kept:
        kept[page.id] = _lines(page)
    found: list[str] = kept[page.id]
    return found


def numbered(book: Handbook, page: Page) -> Iterator[tuple[int, str]]:
    """The visible lines with their numbers in the file."""
    return enumerate(visible_lines(book, page), page.body.first_line)


def _lines(page: Page) -> list[str]:
    body = page.body
    lines = body.text.split("\n")
    if "`" not in body.text:
        return lines
    for directive in body.directives:
        if directive.fence != ":" and directive.name == "code":
            for number in range(directive.place.line + 1, directive.end_line):
                lines[number - body.first_line] = ""
        elif directive.fence == ":" and directive.name in _UNREAD:
            last = min(directive.end_line, body.first_line + len(lines) - 1)
            for number in range(directive.place.line + 1, last + 1):
                index = number - body.first_line
                lines[index] = masked(lines[index])
    for block in body.blocks:
        if "`" in block.text:
            start = block.line - body.first_line
            for index, text in enumerate(masked(block.text).split("\n")):
                lines[start + index] = text
    return lines
