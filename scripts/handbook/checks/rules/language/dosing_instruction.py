"""Dosing instruction.

Fault: the text tells the reader to start, stop, change or dose a medicine.

Harm: only the team that knows the person can say that. A reader who stops a steroid or a kinase
inhibitor on our word can be harmed within days.

Mend: say what teams usually do and why, and tell the reader to ask. Doses stand only inside the
description of a trial. "Never stop it on your own" is no instruction to stop; a negation is understood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, vocabulary_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import DESPITE_NEGATION, DOSING, DOSING_TRIGGERS, NEGATION
from handbook.model import Handbook

_ANY = re.compile("|".join(rf"(?:{words})" for words in DOSING), re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """Instructions in bodies; records of trials and studies may describe doses."""
    for page in book.pages.values():
        if page.kind in ("trial", "study") or set(page.audience) == {"contributors"}:
            continue
        for match, place, block in (
            ()
            if vocabulary_of(page).isdisjoint(DOSING_TRIGGERS)
            else find_in(page, _ANY, words=DOSING_TRIGGERS)
        ):
            line = block.text.split("\n")[place.line - block.line]
            negated = NEGATION.search(line[: place.column - 1]) or NEGATION.search(match[0])
            if not negated or DESPITE_NEGATION.match(match[0]):
                yield Problem(
                    place,
                    f"found the instruction '{match[0].strip()}'",
                    "say what teams usually do, and tell the reader to ask the team",
                )


RULE = Rule("LH607", "dosing-instruction", check)
