"""A list of boxes to tick.

Fault: A list entry starts with '[ ]' or '[x]'.

Harm: The boxes have no name for screen readers and cannot be ticked.

Mend: Write a plain list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_FOUND = re.compile(r"^[ >]*(?:[-*+]|\d{1,9}[.)])[ \t]+(\[[ xX]\])(?=\s)")


def check(book: Handbook) -> Iterator[Problem]:
    """Every place outside of code."""
    for page in book.pages.values():
        if "[" not in page.body.text:
            continue
        for number, line in numbered(book, page):
            for match in _FOUND.finditer(line) if "[" in line else ():
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(place, "found a box to tick in a list", "write a plain list")


RULE = Rule("LH106", "task-list", check)
