"""Citation without a place.

Fault: a citation names a source, but not where in it.

Harm: nobody can check a sentence against a paper of twelve pages or a label of forty.

Mend: write the place after a bar, as in {cite}`litzow-2024 | Abstract` or
{cite}`fda-imatinib-2001 | Section 14.1`.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Cite roles without a locator, or without a source."""
    for page in book.pages.values():
        for role in page.body.roles:
            if role.name == "cite" and not role.target:
                yield Problem(
                    role.place,
                    "the citation names no source",
                    "write {cite}`source | place in it`, such as {cite}`litzow-2024 | Abstract`",
                )
            elif role.name == "cite" and not role.form:
                yield Problem(
                    role.place,
                    f"the citation of '{role.target}' does not say where in it",
                    f"write {{cite}}`{role.target} | Abstract`, or the section or table",
                )


RULE = Rule("LH408", "cite-without-locator", check)
