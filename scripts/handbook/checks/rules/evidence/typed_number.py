"""Typed number.

Fault: a percentage, an "8 in 10" or a length of survival is typed into the text, without a
citation, instead of being shown through a fact.

Harm: when the fact is corrected, the typed number stays wrong. And nobody sees whom it is about,
when, and where it comes from.

Mend: write {fact}`page#fact` (the help line names one with the same value if the page knows it),
or, for a number that is no result of the handbook's own records, {cite}`source | place` in the same
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.claims import Claim, claims
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def check(book: Handbook) -> Iterator[Problem]:
    """Numbers that look like facts, in sentences without a citation."""
    for claim in claims(book):
        if claim.kind == "number":
            yield Problem(
                claim.span.place(claim.start, claim.end),
                f"the number '{claim.words}' is typed, without a source",
                _help(book, claim),
            )


def _help(book: Handbook, claim: Claim) -> str:
    """The fact with this very value that the page states or shows, else the general remedy."""
    page = claim.span.page
    named = {role.target.partition(".")[0] for role in page.body.roles if role.name == "fact"}
    numbers = set(_NUMBER.findall(claim.words))
    for fact in book.facts.values():
        if str(fact.cell.value) in numbers and (
            fact.page == page.id or fact.address.partition(".")[0] in named
        ):
            return f"write {{fact}}`{fact.address}`, which has this value"
    return "write {fact}`page#fact` in its place, or add {cite}`source | place` to the sentence"


RULE = Rule("LH407", "typed-number", check)
