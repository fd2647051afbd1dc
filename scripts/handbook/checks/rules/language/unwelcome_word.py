"""Unwelcome word.

Fault: the text uses a word that wounds or misleads: war words, "victim", "the good leukemia",
"miracle", "elderly", "failed treatment", "minimal residual disease".

Harm: people told that they have the good leukemia, or that they lost a battle, feel worse and ask
less. Outdated terms make readers doubt the rest.

Mend: use the words the finding proposes. Say what was measured, in whom, instead of a big word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, meanings, vocabulary_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import UNWELCOME, UNWELCOME_TRIGGERS
from handbook.model import Handbook, Place

_HELPS = tuple(UNWELCOME.values())
_ANY = re.compile(
    "|".join(rf"(?P<w{number}>\b(?:{words})\b)" for number, words in enumerate(UNWELCOME)),
    re.IGNORECASE,
)


def check(book: Handbook) -> Iterator[Problem]:
    """Unwelcome words in bodies, summaries and meanings; pages for contributors may name them."""
    for page in book.pages.values():
        if set(page.audience) == {"contributors"}:
            continue
        for match, place, _ in (
            ()
            if vocabulary_of(page).isdisjoint(UNWELCOME_TRIGGERS)
            else find_in(page, _ANY, words=UNWELCOME_TRIGGERS)
        ):
            yield _problem(match, place)
        for match in _ANY.finditer(page.summary):
            yield _problem(match, page.place("summary"))
    for text, place in meanings(book):
        for match in _ANY.finditer(text):
            yield _problem(match, place)


def _problem(match: re.Match[str], place: Place) -> Problem:
    return Problem(place, f"found '{match[0]}'", _HELPS[int((match.lastgroup or "w0")[1:])])


RULE = Rule("LH605", "unwelcome-word", check)
