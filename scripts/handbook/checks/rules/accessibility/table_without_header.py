"""Table without header.

Fault: a table has an empty cell in its first row.

Harm: screen readers announce the header with every cell; without it a table is a heap of words.

Mend: name every column, the first one too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_CELL = re.compile(r"(?<!\\)\|")


def check(book: Handbook) -> Iterator[Problem]:
    """First rows of Markdown tables."""
    for page in book.pages.values():
        before = -2
        for block in page.body.blocks:
            if block.kind != "row":
                continue
            first = block.line - before > 2
            before = block.line
            if not first:
                continue
            cells = [c.strip() for c in _CELL.split(block.text.strip().strip("|"))]
            if not all(cells):
                number = cells.index("") + 1
                yield Problem(
                    Place(page.path, block.line, 1, len(block.text) + 1),
                    f"column {number} of the table has no name",
                    "name every column in the first row",
                )


RULE = Rule("LH703", "table-without-header", check)
