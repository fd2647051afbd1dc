"""P value out of range.

Fault: a p value is not above 0 and at most 1.

Harm: it is another number, or a decimal point was lost.

Mend: read the source again. What is printed as "less than" is written in quotes: "<0.001".
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.numbers import number, p_band
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """P values of zero, below zero or above one."""
    for cell in cells(book):
        p = cell.fact.cell.p
        exact = number(p)
        said = p_band(p)
        if said is None:
            continue
        if (exact is not None and not 0 < exact <= 1) or (exact is None and not said.high <= 1):
            zero = exact == 0
            yield Problem(
                cell.place("p"),
                f"p is {p}",
                'write it as the source prints it, for example "<0.001"'
                if zero
                else "read the source again: p lies between 0 and 1",
            )


RULE = Rule("LH435", "p-out-of-range", check)
