"""Sentences as they stand in the file: same length, roles blanked, with the roles inside them.

``prose`` gives the words as read; here every character keeps its place, so that a rule can point
at a number and know which citation stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from handbook.model import Block, Page, Place

_ROLE = re.compile(r"\{([A-Za-z:]+)\}`([^`\n]*)`")
_CODE = re.compile(r"`[^`\n]*`")
_MARK = re.compile(r"^[ \t]*(?:[-*+]|\d+[.)]|>)[ \t]+", re.MULTILINE)
#: what stands for a blanked role, and for a blanked citation
ROLE, CITE = "\ue000", "\ue001"
_STOP = re.compile(rf"[.!?][\"”’')\]*_]*(?:[ \t]*{CITE}+\.?)*(?=\s+[A-Z0-9\"“(\[*_{ROLE}]|\s*\Z)")
_SHORT = re.compile(
    r"(?:\b(?:e\.g|i\.e|vs|v|Dr|Mr|Ms|St|No|Fig|approx|al|ca|cf|resp|incl)|\b[A-Z])\.\Z"
)


@dataclass(frozen=True, slots=True)
class Span:
    """One sentence, table row or list item of a page."""

    page: Page
    block: Block
    start: int  #: offset in the block's text
    text: str  #: the block's text from ``start``, roles and code blanked
    roles: tuple[str, ...]  #: names of the roles inside

    @property
    def question(self) -> bool:
        """Whether it asks."""
        return self.text.rstrip(f"\"”’')]*_ \n{CITE}").endswith("?")

    def place(self, start: int, end: int) -> Place:
        """The place in the file of a piece of the text."""
        whole = self.start + start
        before = self.block.text.count("\n", 0, whole)
        column = whole - (self.block.text.rfind("\n", 0, whole) + 1) + 1
        return Place(self.page.path, self.block.line + before, column, column + end - start)


def spans(page: Page, blocks: Iterable[Block]) -> Iterator[Span]:
    """Every sentence of some blocks of a page; a table row is one."""
    for block in blocks:
        hidden = _hide(block.text)
        if block.kind == "row":
            yield Span(page, block, 0, hidden, _roles(block.text))
            continue
        for start, end in _cut(hidden):
            yield Span(page, block, start, hidden[start:end], _roles(block.text[start:end]))


def _hide(text: str) -> str:
    def blank(match: re.Match[str]) -> str:
        return (CITE if match[1] == "cite" else ROLE) * len(match[0])

    if "`" in text:
        text = _CODE.sub(lambda m: ROLE * len(m[0]), _ROLE.sub(blank, text))
    return _MARK.sub(lambda m: " " * len(m[0]), text)


def _roles(text: str) -> tuple[str, ...]:
    return tuple(match[1] for match in _ROLE.finditer(text)) if "`" in text else ()


def _cut(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _STOP.finditer(text):
        if _SHORT.search(text[start : match.start() + 1]):
            continue
        if text[start : match.end()].strip():
            yield start, match.end()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


_HIDDEN_ROLE = re.compile(r"\{(?!gene\})[A-Za-z:]+\}`[^`\n]*`")
_URL = re.compile(r"\]\([^)\s]*\)|https?://\S+")


def code_and_links_hidden(text: str) -> str:
    """A block's text, same length, with code, addresses and roles blanked; gene roles stay."""

    def blank(match: re.Match[str]) -> str:
        return " " * len(match[0])

    text = _URL.sub(blank, text) if "/" in text else text
    if "`" not in text:
        return text
    text = _HIDDEN_ROLE.sub(blank, text)
    kept = re.sub(r"\{gene\}`([^`\n]*)`", lambda m: f"       {m[1]} ", text)
    return _CODE.sub(blank, kept)
