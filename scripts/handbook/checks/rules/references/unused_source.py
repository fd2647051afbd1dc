"""Unused source.

Fault: nothing in the handbook leans on a source.

Harm: readers and checkers spend time on papers that support nothing, and a forgotten citation stays
unnoticed.

Mend: cite it where it supports a statement, or delete its file.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import source_uses
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Sources that no fact, row, approval or citation names."""
    used: set[str] = set()
    for use in source_uses(book):
        used.add(use.source)
        used.update(reading.source for reading in use.seen or () if reading.source)
    for source in book.sources.values():
        if source.name not in used and source.readable:
            yield Problem(
                source.tree.place("title"),
                f"no page uses the source '{source.name}'",
                f"write {{cite}}`{source.name} | where in it` behind what it supports, or delete the file",
            )


RULE = Rule("LH314", "unused-source", check, level="warning")
