"""Spread out of order.

Fault: a range or the quartiles around a median run the wrong way, or leave the median out.

Harm: a number was copied wrongly.

Mend: read the source again. The lower end comes first. A standard deviation is one number: write 0
as 'low' and it as 'high'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Spreads whose ends do not rise or do not hold the value."""
    for cell in cells(book):
        spread = cell.fact.cell.spread
        if spread is None:
            continue
        kind, low, high = spread
        value = cell.value
        if low > high:
            yield Problem(
                cell.place("spread"),
                f"the {kind} runs from {low} to {high}",
                f"write 'low: {high}' and 'high: {low}', or correct the wrong number",
            )
        elif kind != "sd" and value is not None and not low <= value <= high:
            yield Problem(
                cell.place(),
                f"the {cell.fact.stat or 'value'} {value} lies outside its {kind} {low} to {high}",
                "read the source again and correct the wrong number",
                cell.place("spread"),
            )


RULE = Rule("LH437", "spread-out-of-order", check)
