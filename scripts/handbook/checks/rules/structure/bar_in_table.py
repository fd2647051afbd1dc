"""A bar inside a cell of a table.

Fault: A table row holds a figure or source with '|', which also ends a cell.

Harm: It is torn in two, and the row gets a cell too many.

Mend: Put a backslash before the bar: {cite}`name \\| where`; or use the results box for figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_TORN = re.compile(r"\{[A-Za-z-]+\}`[^`|]*(?<!\\)\|[^`]*`")


def check(book: Handbook) -> Iterator[Problem]:
    """Table rows with an unescaped bar in a role."""
    for page in book.pages.values():
        for block in page.body.blocks:
            for match in _TORN.finditer(block.text) if block.kind == "row" else ():
                place = Place(page.path, block.line, match.start() + 1, match.end() + 1)
                message = f"the bar in {match[0]} ends the cell of the table"
                yield Problem(place, message, "put a backslash before the bar: \\|")


RULE = Rule("LH119", "bar-in-table", check)
