"""Survival first.

Fault: the first paragraph of a page for patients shows a survival figure.

Harm: some people do not want to know, and nobody can unread a number. It must be one step away,
with age, type and year around it.

Mend: begin with what the thing is and what can be done; put the figure under its own heading.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

from .hard_to_read import for_families

#: kinds whose subject is a number
NUMBERS = ("statistic", "trial", "study", "breakthrough")


def check(book: Handbook) -> Iterator[Problem]:
    """Fact roles of survival in the first paragraph."""
    for page in book.pages.values():
        if page.kind in NUMBERS or not for_families(page):
            continue
        first = next(
            (
                index
                for index, block in enumerate(page.body.blocks)
                if block.kind in ("paragraph", "item") and not block.directive
            ),
            None,
        )
        for role in page.body.roles:
            if role.name != "fact" or role.block != first:
                continue
            fact = book.facts.get(role.target)
            if fact is not None and fact.measure.endswith("survival"):
                yield Problem(
                    role.place,
                    f"the first paragraph shows the survival figure '{role.target}'",
                    "move it under a heading of its own further down",
                )


RULE = Rule("LH612", "survival-first", check)
