"""Implausible value.

Fault: a value lies where real results do not: a hazard ratio below 0.01 or above 100, an age above
110 years, a survival of more than a lifetime, a negative number of people.

Harm: mostly a decimal point was lost, or a percentage was entered as a ratio.

Mend: read the source again and correct the number or its unit.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from handbook.checks.cells import DAYS, RATIOS, cells
from handbook.checks.numbers import number
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

_RATIO = (Decimal("0.01"), Decimal(100))
_LIFETIME = 110 * DAYS["years"]


def check(book: Handbook) -> Iterator[Problem]:
    """Values and bounds outside what can happen."""
    for cell in cells(book):
        fact = cell.fact
        values = {"value": (fact.cell.value,), "interval": fact.cell.interval or ()}
        for key, found in values.items():
            for value in (number(item) for item in found):
                reason = "" if value is None else _reason(value, fact.stat, fact.unit)
                if reason and not (key == "interval" and fact.stat in RATIOS):
                    yield Problem(
                        cell.place(key),
                        f"{value} {reason}",
                        "read the source again: a lost decimal point, or another unit?",
                    )


def _reason(value: Decimal, stat: str, unit: str) -> str:
    if stat in RATIOS:
        low, high = _RATIO
        return "" if low <= value <= high else "is no plausible ratio"
    if stat == "difference":
        return ""
    if unit in DAYS and value * DAYS[unit] > _LIFETIME:
        return f"{unit} is longer than a life"
    if value < 0 and unit != "percentage-points":
        return "is below zero"
    if unit == "people" and value != value.to_integral_value():
        return "is no whole number of people"
    return ""


RULE = Rule("LH508", "implausible-value", check)
