"""Next check before the last one.

Fault: the next check of a page is due on or before the day of the last one.

Harm: the page counts as overdue from its first day, and the real date is lost.

Mend: correct the year or month of 'checked.next'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Pages whose 'next' is not after 'date'."""
    for page in book.pages.values():
        checked = mapping(page.data.get("checked"))
        last, due = text_of(checked.get("date")), text_of(checked.get("next"))
        if last and due and due <= last:
            yield Problem(
                page.place("checked", "next"),
                f"the next check ({due}) is not after the last one ({last})",
                "correct the year or month behind 'next:'",
                page.place("checked", "date"),
            )


RULE = Rule("LH503", "next-before-date", check)
