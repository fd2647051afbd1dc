"""Malformed identifier.

Fault: an ORCID, ISSN, ISBN, DOI or European trial number cannot be right: its check digit is wrong,
its form is wrong, or its year is impossible.

Harm: the link opens nothing, or somebody else's work.

Mend: look the identifier up again and copy it. Never write one from memory.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from handbook.checks.identifiers import (
    doi_problem,
    isbn13_ok,
    issn_ok,
    orcid_ok,
    registration_year_problem,
)
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place, mapping, text_of

_AGAIN = "look it up again and copy it"
_CHECKED: tuple[tuple[str, Callable[[str], bool]], ...] = (("ISSN", issn_ok), ("ISBN", isbn13_ok))


def check(book: Handbook) -> Iterator[Problem]:
    """Identifiers that a check digit, their form or their year shows to be wrong."""
    for source in book.sources.values():
        for key, good in _CHECKED:
            value = text_of(source.data.get(key))
            if value and not good(value):
                yield _digit(source.tree.place(key), key, value)
        doi = text_of(source.data.get("DOI"))
        problem = doi_problem(doi) if doi else ""
        if problem:
            yield Problem(source.tree.place("DOI"), f"'{doi}' is no DOI: {problem}", _alone(doi))
    for page in book.pages.values():
        orcid = text_of(mapping(page.data.get("clinical_review")).get("orcid"))
        if orcid and not orcid_ok(orcid):
            yield _digit(page.place("clinical_review", "orcid"), "ORCID", orcid)
        ids = mapping(page.data.get("ids"))
        for kind in ("eudract", "ctis"):
            value = text_of(ids.get(kind))
            problem = (
                registration_year_problem(kind, value, book.today) if value[:4].isdigit() else ""
            )
            if problem:
                yield Problem(
                    page.place("ids", kind), f"{kind.upper()} '{value}': {problem}", _AGAIN
                )


def _alone(doi: str) -> str:
    """A DOI without what stands before it, where that is all."""
    bare = re.sub(r"(?i)\A(?:https?://)?(?:dx\.)?(?:doi\.org/)?(?:doi:)?\s*", "", doi)
    if doi_problem(bare):
        return "write it as the paper prints it: '10.', digits, '/' and the rest"
    return f"write '{bare}'"


def _digit(place: Place, kind: str, value: str) -> Problem:
    return Problem(place, f"'{value}' is no {kind}: one of its digits must be wrong", _AGAIN)


RULE = Rule("LH317", "malformed-identifier", check)
