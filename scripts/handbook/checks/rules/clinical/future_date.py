"""Date in the future.

Fault: something is said to have happened on a day that has not come: an approval, a reading, a
check, a paper, a data cut.

Harm: the page reports what nobody can know yet. Often a year was mistyped.

Mend: correct the date. Only 'next' (of a check) and 'next_date' lie in the future. A journal's
issue may be dated up to three months ahead.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from handbook.checks.rule import Problem, Rule
from handbook.model import DataPath, Handbook, Place, Tree, text_of

AHEAD = timedelta(days=92)
_DATES = frozenset({"date", "cut", "from", "to", "issued"})
_OPEN = frozenset({"planned", "recruiting", "running"})


def check(book: Handbook) -> Iterator[Problem]:
    """Every date of pages and sources that lies after today."""
    today = book.today.isoformat()
    ahead = (book.today + AHEAD).isoformat()
    for page in book.pages.values():
        for where, value in _dates(page.tree):
            planned = where == ("years", "to") and text_of(page.data.get("stage")) in _OPEN
            if value > today[: len(value)] and not planned:
                yield _problem(page.place(*where), where, value, book.today)
    for source in book.sources.values():
        for where, value in _dates(source.tree):
            limit = ahead if where == ("issued",) else today
            if value > limit[: len(value)]:
                yield _problem(source.tree.place(*where), where, value, book.today)


def _dates(tree: Tree) -> Iterator[tuple[DataPath, str]]:
    """Dates of a record, found by their keys: those of one level and of lists and groups in it."""
    stack: list[tuple[DataPath, object]] = [((), tree.data)]
    while stack:
        where, value = stack.pop()
        if isinstance(value, list):
            stack.extend(((*where, i), item) for i, item in enumerate(value))
        elif isinstance(value, dict):
            stack.extend(((*where, key), item) for key, item in value.items())
        elif isinstance(value, str) and where[-1] in _DATES and value[:4].isdigit():
            yield where, value


def _problem(place: Place, where: DataPath, value: str, today: date) -> Problem:
    what = (
        "the approval step" if where[0] == "approvals" and "seen" not in where else f"'{where[-1]}'"
    )
    return Problem(
        place,
        f"{what} is dated {value}, after today ({today.isoformat()})",
        "look the day up again and correct it; often the year was mistyped",
    )


RULE = Rule("LH502", "future-date", check)
