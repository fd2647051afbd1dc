"""Percent out of range.

Fault: a percentage, or a bound of its interval, is below 0 or above 100. (A difference in
percentage points may be below 0.)

Harm: a decimal point was lost, or the unit is another one.

Mend: read the source again and correct the number or the unit.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import RATIOS, cells
from handbook.checks.numbers import number
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

#: kinds of figure that may pass 100 percent
_FREE = RATIOS | {"rate", "mean"}


def check(book: Handbook) -> Iterator[Problem]:
    """Values and bounds of percentages outside 0 to 100."""
    for cell in cells(book):
        fact = cell.fact
        if fact.unit != "percent" or fact.stat in _FREE:
            continue
        least = -100 if fact.stat == "difference" else 0
        most = 100 + (1 if fact.stat in ("relative-survival", "net-survival") else 0)
        bounds = fact.cell.interval or ()
        spread = fact.cell.spread[1:] if fact.cell.spread else ()
        for key, values in (
            ("value", (fact.cell.value,)),
            ("interval", bounds),
            ("spread", spread),
        ):
            for value in values:
                exact = number(value)
                upper = most if key == "value" else most * (2 if most > 100 else 1)
                if exact is not None and not least <= exact <= upper:
                    yield Problem(
                        cell.place(key),
                        f"{exact} percent lies outside {least} to 100",
                        "read the source again: a lost decimal point, or another unit?",
                    )


RULE = Rule("LH434", "percent-out-of-range", check)
