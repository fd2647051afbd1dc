"""P value against its interval.

Fault: a p value and the interval beside it do not belong together: they differ by more than a
factor of two.

Harm: one of them was copied wrongly, or belongs to another comparison.

Mend: read the source again. A one-sided test, a stratified test or an adjusted interval can differ;
then say so in 'note' ("one-sided", "adjusted", "stratified").
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import RATIOS, cells, shown
from handbook.checks.numbers import p_band, p_of_difference, p_of_ratio
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

FACTOR = 2.0
_EXPLAINED = ("one-sided", "adjust", "stratif", "log-rank", "exact", "fisher")


def check(book: Handbook) -> Iterator[Problem]:
    """Ratios and differences whose p value is far from the one their interval implies."""
    for cell in cells(book):
        fact, value, interval = cell.fact, cell.value, cell.interval
        printed = p_band(fact.cell.p)
        if printed is None or value is None or interval is None or not cell.is_95:
            continue
        if not interval[0] <= value <= interval[1]:
            continue
        if any(word in fact.note.casefold() for word in _EXPLAINED):
            continue
        if fact.stat in RATIOS:
            implied = p_of_ratio(value, *interval)
        elif fact.stat == "difference":
            implied = p_of_difference(value, *interval)
        else:
            continue
        if implied is None:
            continue
        if printed.low > implied.high * FACTOR or printed.high * FACTOR < implied.low:
            yield Problem(
                cell.place("p"),
                f"p is {fact.cell.p}, but {value} ({interval[0]} to {interval[1]}) implies "
                f"{shown(implied.low)} to {shown(implied.high)}",
                "read the source again; if both are right, write 'note: ...' with one of the "
                "reasons: one-sided, adjusted, stratified, log-rank, exact",
                cell.place("interval"),
            )


RULE = Rule("LH425", "p-against-interval", check, level="warning")
