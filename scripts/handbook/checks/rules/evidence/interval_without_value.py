"""Interval without its value.

Fault: the value lies outside its own interval.

Harm: one of the three numbers was copied wrongly.

Mend: read the source again and correct the wrong number.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.numbers import number
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Cells whose value is below the lower or above the upper bound."""
    for cell in cells(book):
        value, interval = cell.value, cell.fact.cell.interval
        if value is None or interval is None:
            continue
        low, high = number(interval[0]), number(interval[1])
        reversed_ends = low is not None and high is not None and low > high
        if reversed_ends:
            continue
        below, above = low is not None and value < low, high is not None and value > high
        if below or above or interval[0] == "not-reached":
            yield Problem(
                cell.place(),
                f"the value {value} lies outside its interval {interval[0]} to {interval[1]}",
                "read the source again and correct the wrong number",
                cell.place("interval"),
            )


RULE = Rule("LH420", "interval-without-value", check)
