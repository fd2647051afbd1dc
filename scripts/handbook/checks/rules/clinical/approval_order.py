"""Approval out of order.

Fault: the history of an approval cannot have happened so: it does not start with the approval, its
steps are not in the order of their dates, a regular approval is "converted", or something happens
after the withdrawal.

Harm: the page says a drug is approved when it is not, or the other way round.

Mend: put the steps in order and read the agency's notice of each again. 'converted' is only for an
approval that was accelerated or conditional.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handbook.checks.rule import Problem, Rule
from handbook.model import DataPath, Handbook, Page, mappings, text_of

_PROVISIONAL = frozenset({"accelerated", "conditional", "exceptional", "not-stated", ""})


def check(book: Handbook) -> Iterator[Problem]:
    """Histories step by step."""
    for page in book.pages.values():
        for index, approval in enumerate(mappings(page.data.get("approvals"))):
            steps = mappings(approval.get("history"))
            yield from _history(page, ("approvals", index, "history"), steps)


def _history(page: Page, where: DataPath, steps: list[Mapping[str, Any]]) -> Iterator[Problem]:
    approved = ""  # type of the approval in force, "" before the first
    withdrawn = False
    for index, step in enumerate(steps):
        action, kind = text_of(step.get("action")), text_of(step.get("type"))
        place = page.place(*where, index, "action")
        before = text_of(steps[index - 1].get("date")) if index else ""
        date = text_of(step.get("date"))
        if before and date and date < before:
            yield Problem(
                page.place(*where, index, "date"),
                f"{date} stands after {before}",
                "put the steps in the order of their dates",
                page.place(*where, index - 1, "date"),
            )
        if index == 0 and action != "approved":
            yield Problem(place, f"the history starts with '{action}'", "start with 'approved'")
        elif withdrawn and action != "approved":
            yield Problem(
                place,
                f"'{action}' follows a withdrawal",
                "after a withdrawal only a new 'approved' can come",
                page.place(*where, index - 1, "action"),
            )
        elif action == "converted" and approved not in _PROVISIONAL:
            yield Problem(
                place,
                f"a {approved} approval cannot be converted",
                "only an accelerated or conditional one can; read both notices again",
            )
        elif index and action == "approved" and not withdrawn:
            yield Problem(
                place,
                "it was approved already",
                "write 'converted' or 'expanded', or make another approval for another use",
                page.place(*where, 0, "action"),
            )
        withdrawn = action == "withdrawn"
        if action in ("approved", "converted"):
            approved = kind


RULE = Rule("LH501", "approval-order", check)
