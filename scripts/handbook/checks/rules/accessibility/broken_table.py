"""Broken table.

Fault: A row of a table has more or fewer cells than its first row, or the line of hyphens below the
first row is missing.

Harm: cells that are too many are not shown at all, missing ones shift what stands under which head,
and without the line of hyphens the reader sees a heap of bars.

Mend: give every row as many cells as the first one has, and put | --- | --- | below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.content.inline import masked
from handbook.model import Block, Handbook, Page, Place

_BAR = re.compile(r"(?<!\\)\|")
_ROW = re.compile(r"[ >]*\|.*\|\s*\Z")


def check(book: Handbook) -> Iterator[Problem]:
    """Rows of Markdown tables, and rows that became none."""
    for page in book.pages.values():
        if "|" not in page.body.text:
            continue
        head: Block | None = None
        before = -9
        for block in page.body.blocks:
            if block.kind == "row":
                head = block if head is None or block.line - before > 2 else head
                before = block.line
                yield from _row(page, head, block)
            elif block.kind in ("paragraph", "item"):
                yield from _no_table(page, block)


def _cells(text: str) -> int:
    row = masked(text).strip().lstrip("> ")
    inside = row.removeprefix("|")
    inside = inside[:-1] if inside.endswith("|") and not inside.endswith("\\|") else inside
    return len(_BAR.split(inside))


def _row(page: Page, head: Block, block: Block) -> Iterator[Problem]:
    if "{" in block.text and _torn(block.text):
        return  # bar-in-table tells
    found, wanted = _cells(block.text), _cells(head.text)
    if found != wanted:
        change = "remove the cells too many" if found > wanted else "add the missing cells, '| |'"
        place = Place(page.path, block.line, 1, len(block.text) + 1)
        message = f"the row has {found} cells, the first row of the table has {wanted}"
        yield Problem(
            place,
            message,
            f"{change}, or name the columns in the first row",
            Place(page.path, head.line),
        )


def _torn(text: str) -> bool:
    return re.search(r"\{[A-Za-z-]+\}`[^`|]*(?<!\\)\|[^`]*`", text) is not None


def _no_table(page: Page, block: Block) -> Iterator[Problem]:
    lines = block.text.split("\n")
    if len(lines) > 1 and _ROW.match(lines[0]) and _ROW.match(lines[1]):
        columns = _cells(lines[0])
        message = f"these rows of '{lines[0].strip()[:40]}' are no table"
        help = f"put '|{' --- |' * columns}' on a line of its own below the first row"
        yield Problem(Place(page.path, block.line, 1, len(lines[0]) + 1), message, help)


RULE = Rule("LH707", "broken-table", check)
