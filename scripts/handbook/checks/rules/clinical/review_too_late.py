"""Review too late.

Fault: the next check of a page is due later than its kind allows: six months for drugs and for
trials that are running, twelve for diseases, treatments and statistics, three years for the rest.

Harm: approvals and figures change faster than that. The page looks checked and is out of date.

Mend: set 'checked.next' no later than the help line says.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, mapping, text_of

MONTHS = {"drug": 6, "statistic": 12, "disease": 12}
_REST = 36
_RUNNING = frozenset({"planned", "recruiting", "running"})


def check(book: Handbook) -> Iterator[Problem]:
    """Pages whose next check lies beyond the limit of their kind."""
    for page in book.pages.values():
        checked = mapping(page.data.get("checked"))
        try:
            last = date.fromisoformat(text_of(checked.get("date")))
            due = date.fromisoformat(text_of(checked.get("next")))
        except ValueError:
            continue
        months = _months(page)
        limit = _after(last, months)
        if due > limit:
            yield Problem(
                page.place("checked", "next"),
                f"the next check is due on {due}, more than {months} months after {last}",
                f"write 'next: {limit}', or an earlier day",
                page.place("checked", "date"),
            )


def _months(page: Page) -> int:
    if page.kind == "trial" and text_of(page.data.get("stage")) in _RUNNING:
        return 6
    if page.folder == "treatments":
        return 12
    if "individual_data" in page.data:
        return _REST  # the data of one finished study do not change
    return MONTHS.get(page.kind, _REST)


def _after(day: date, months: int) -> date:
    """The day so many months later, or the last one of a shorter month."""
    total = day.month - 1 + months
    year, month = day.year + total // 12, total % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, day.day)


RULE = Rule("LH504", "review-too-late", check)
