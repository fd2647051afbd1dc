"""A handbook without its first page.

Fault: There is no docs/index.md.

Harm: Readers who open the handbook find nothing, and the site cannot be built.

Mend: Add docs/index.md; 'handbook new topic index' makes a draft.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """The one page every handbook has."""
    if "index" not in book.pages:
        place = Place("docs/index.md")
        yield Problem(
            place,
            "the first page of the handbook, docs/index.md, is missing",
            "put it back; 'handbook new topic index' makes one to fill in",
        )


RULE = Rule("LH026", "missing-landing-page", check, always=True)
