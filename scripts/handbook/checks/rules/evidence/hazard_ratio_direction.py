"""Direction of a hazard ratio.

Fault: a hazard ratio says that one group fared better, and the groups' own figures say the other
did; or the two are far apart.

Harm: arms were swapped, or the ratio was turned upside down. The page then praises the worse
treatment.

Mend: look which group the source puts first, and set 'of' and 'vs' accordingly. If the curves cross
or the ratio is adjusted, say so in 'note' ("curves cross", "adjusted").
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from handbook.checks.cells import FALLING, RISING, Placed, cells, parts
from handbook.checks.numbers import Band, band, hazard_of, number, quotient
from handbook.checks.rule import Problem, Rule
from handbook.model import Fact, Handbook, Value

#: how many times larger or smaller than the figures imply a ratio may be
FACTOR = 2.0
_EXPLAINED = ("cross", "adjust", "proportional", "weighted")


def check(book: Handbook) -> Iterator[Problem]:
    """Hazard ratios on the other side of 1 than the arms, or far from what they imply."""
    for cell in cells(book):
        fact, ratio = cell.fact, cell.value
        if fact.part != "contrast" or fact.stat != "hazard-ratio" or ratio is None or ratio <= 0:
            continue
        arms = parts(book, book.facts[f"{fact.page}#{fact.id}"])
        of, vs = arms.get(fact.of), arms.get(fact.vs)
        note = fact.note.casefold()
        if of is None or vs is None or any(word in note for word in _EXPLAINED):
            continue
        implied = _implied(of, vs)
        if implied is not None:
            problem = _compare(cell, ratio, implied, of, vs)
            if problem is not None:
                yield problem


def _implied(of: Fact, vs: Fact) -> Band | None:
    """The hazard ratio that the arms' figures imply."""
    if of.stat == "median" and of.measure in FALLING:
        top, bottom = _median(vs.cell.value), _median(of.cell.value)
        return quotient(top, bottom) if top and bottom else None
    falling = of.stat == "km" and of.measure in FALLING
    rising = of.stat == "cumulative-incidence" and of.measure in RISING
    if of.unit != "percent" or not (falling or rising):
        return None
    of_value, vs_value = number(of.cell.value), number(vs.cell.value)
    if of_value is None or vs_value is None:
        return None
    top, bottom = hazard_of(of_value, falling), hazard_of(vs_value, falling)
    return quotient(top, bottom) if top and bottom else None


def _median(value: Value | None) -> Band | None:
    exact = number(value)
    return band(exact) if exact is not None and exact > 0 else None


def _compare(cell: Placed, ratio: Decimal, implied: Band, of: Fact, vs: Fact) -> Problem | None:
    printed = band(ratio)
    other_side = (printed.low > 1 and implied.high < 1) or (printed.high < 1 and implied.low > 1)
    far = of.stat != "median" and (
        printed.low > implied.high * FACTOR or printed.high * FACTOR < implied.low
    )
    if not other_side and not far:
        return None
    middle = (implied.low + implied.high) / 2
    what = "points the other way" if other_side else "is far from what the figures imply"
    return Problem(
        cell.place(),
        f"the hazard ratio {ratio} of '{cell.fact.of}' against '{cell.fact.vs}' {what}: "
        f"{of.cell.value} against {vs.cell.value} imply about {middle:.2f}",
        "look which group the source puts first; swap the names behind 'of:' and 'vs:', "
        "or write 'note: ...' with one of the reasons: curves cross, adjusted, weighted",
    )


RULE = Rule("LH424", "hazard-ratio-direction", check, level="warning")
