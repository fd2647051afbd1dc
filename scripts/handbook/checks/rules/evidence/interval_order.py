"""Interval the wrong way round.

Fault: the lower bound of an interval is above its upper bound, or both are the same.

Harm: readers and charts cannot use it, and often a digit is wrong.

Mend: write the lower bound first, as the source prints them.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Intervals whose bounds do not rise."""
    for cell in cells(book):
        interval = cell.interval
        if interval is not None and interval[0] >= interval[1]:
            yield Problem(
                cell.place("interval"),
                f"the interval runs from {interval[0]} to {interval[1]}",
                f"write [{interval[1]}, {interval[0]}]"
                if interval[0] > interval[1]
                else "read the source again: the bounds differ",
            )


RULE = Rule("LH421", "interval-order", check)
