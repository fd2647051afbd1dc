"""Ratio against its interval.

Fault: a hazard ratio is not the middle of its interval. On the scale of ratios the middle is the
square root of lower times upper bound.

Harm: the ratio or a bound was copied wrongly.

Mend: read the source again and correct the wrong number. Rounding is allowed for. An odds or risk
ratio may have an exact interval that is not even; then name it in 'interval_method' or 'note'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import RATIOS, cells
from handbook.checks.numbers import band, ratio_of_interval
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Ratios that no rounding brings to the middle of their interval."""
    for cell in cells(book):
        value, interval = cell.value, cell.interval
        if cell.fact.stat not in RATIOS or value is None or interval is None:
            continue
        if cell.fact.cell.interval_method or not interval[0] <= value <= interval[1]:
            continue
        middle = ratio_of_interval(*interval)
        if middle is None or middle.meets(band(value)):
            continue
        exact = cell.fact.stat != "hazard-ratio"
        if exact and "exact" in cell.fact.note.casefold():
            continue
        yield Problem(
            cell.place(),
            f"the middle of {interval[0]} to {interval[1]} is {middle.low:.3f} to "
            f"{middle.high:.3f}, not {value}",
            "read the source again and correct the ratio or the bound",
            cell.place("interval"),
            level="warning" if exact else None,
        )


RULE = Rule("LH423", "ratio-against-interval", check)
