"""Claim without citation.

Fault: a sentence gives a quantity, calls something the best or most common, or names a cause, and
cites nothing.

Harm: the reader cannot tell knowledge from opinion, and nobody can check it.

Mend: put {cite}`source | place` before the full stop, or say it through a fact. In the clinical
layer a citation covers the sentences of its paragraph before it. Years, ages,
phases, grades, stages, chromosomes, names, doses, days of a schedule and points in time are no
claims and may stand alone. A number that means nothing to the reader is better left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.claims import claims
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

_WORDS = {
    "quantity": ("the quantity '{}' has no source", None),
    "superlative": ("'{}' is a comparison with all others, without a source", "warning"),
    "cause": ("'{}' names a cause or effect, without a source", "warning"),
}


def check(book: Handbook) -> Iterator[Problem]:
    """Quantities, superlatives and causes without support in their sentence."""
    for claim in claims(book):
        if claim.kind in _WORDS:
            message, level = _WORDS[claim.kind]
            yield Problem(
                claim.span.place(claim.start, claim.end),
                message.format(claim.words),
                "add {cite}`source | place` before the full stop, or say it without these words",
                level=level,  # type: ignore[arg-type]
            )


RULE = Rule("LH406", "claim-without-citation", check)
