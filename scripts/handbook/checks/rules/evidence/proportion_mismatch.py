"""Share against its count.

Fault: a percentage is not what its count and its number of people give.

Harm: the percentage, the count or the number of people was copied wrongly, or the percentage is no
plain share but an estimate from a curve.

Mend: read the source again. Estimates from survival curves have 'stat: km', not 'proportion'. When
fewer people could be judged than belong to the group, write their number as 'n'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.numbers import band, share_band
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Shares that no rounding makes of events among n people."""
    for cell in cells(book):
        fact, value, n = cell.fact, cell.value, cell.people()
        if fact.stat != "proportion" or fact.unit != "percent" or value is None or not n:
            continue
        events = fact.cell.events
        if events is None or not 0 <= events <= n:
            continue
        share = share_band(events, n)
        if not band(value).holds(share):
            yield Problem(
                cell.place(),
                f"{events} of {n} are {share:.1f} percent, not {value}",
                "correct the wrong number; if fewer people were judged, write 'n: ...' with their number",
                cell.place("events"),
            )


RULE = Rule("LH426", "proportion-mismatch", check)
