"""A date that is in no calendar.

Fault: A date has the right form, but there is no such day, for example 2025-02-30.

Harm: Nobody knows which day is meant, and what is due or newest is computed wrongly.

Mend: Look at the source and write the right day; if only the month is known and the line may hold
one, write the month alone.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date

from handbook.checks.rule import Problem, Rule
from handbook.checks.schema_walk import label, texts_in
from handbook.model import Handbook

_LATE = re.compile(r"\d{4}-\d\d-(?:29|30|31)")
_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\Z")


def check(book: Handbook) -> Iterator[Problem]:
    """Every text of a record that looks like a day and is none."""
    trees = [p.tree for p in book.pages.values()] + [s.tree for s in book.sources.values()]
    for tree in trees:
        if not _LATE.search(book.texts.get(tree.path, "")):
            continue
        for where, text in texts_in(tree.data):
            if _DATE.match(text) and not _exists(text):
                message = f"{label(tree.data, where)} is {text}, and there is no such day"
                yield Problem(
                    tree.place(*where),
                    message,
                    f"look up the right day; the last of this month is {_last(text)}",
                )


def _last(text: str) -> int:
    year, month = int(text[:4]), int(text[5:7])
    return calendar.monthrange(max(year, 1), month)[1]


def _exists(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


RULE = Rule("LH209", "impossible-date", check)
