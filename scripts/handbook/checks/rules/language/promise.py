"""Promise.

Fault: the text promises a result or safety ("cures all", "guaranteed", "no side effects").

Harm: no treatment helps everybody, and none is without risk. A promise that is broken costs trust,
money and sometimes a life.

Mend: say how many, of whom, after how long, through a fact. "It does not cure everybody" is no
promise; a negation just before is understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, vocabulary_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import NEGATION, PROMISE_TRIGGERS, PROMISES
from handbook.model import Handbook

_ANY = re.compile("|".join(rf"(?:\b{words}\b)" for words in PROMISES), re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """Promises in bodies and summaries."""
    for page in book.pages.values():
        if set(page.audience) == {"contributors"}:
            continue
        for match, place, block in (
            ()
            if vocabulary_of(page).isdisjoint(PROMISE_TRIGGERS)
            else find_in(page, _ANY, words=PROMISE_TRIGGERS)
        ):
            line = block.text.split("\n")[place.line - block.line]
            if not NEGATION.search(line[: place.column - 1]):
                yield Problem(
                    place,
                    f"found the promise '{match[0]}'",
                    "say how many, of whom, after how long, with a figure: {fact}`page#fact`",
                )
        for match in _ANY.finditer(page.summary):
            if not NEGATION.search(page.summary[: match.start()]):
                yield Problem(
                    page.place("summary"),
                    f"found the promise '{match[0]}'",
                    "say what is known, without promising",
                )


RULE = Rule("LH606", "promise", check)
