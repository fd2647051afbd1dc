"""Repeated word.

Fault: a word stands twice in a row.

Harm: small slips make readers doubt big numbers.

Mend: delete one; 'make fix' does it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in
from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Handbook

_TWICE = re.compile(r"\b([A-Za-z]{2,})[ ]+\1\b(?![-'’])")
_ALLOWED = frozenset({"that", "had", "graft"})


def check(book: Handbook) -> Iterator[Problem]:
    """Words in a row, on one line."""
    for page in book.pages.values():
        lines = page.source_text.split("\n")
        for match, place, _ in find_in(page, _TWICE):
            between = lines[place.line - 1][place.column - 1 : place.end - 1]
            if match[1].lower() not in _ALLOWED and "{" not in between:  # no role stands there
                edit = Edit(place.path, place.line, place.column, place.end, match[1])
                yield Problem(
                    place, f"found '{match[0]}'", f"write '{match[1]}' once", edits=(edit,)
                )


RULE = Rule("LH611", "repeated-word", check, fixable=True)
