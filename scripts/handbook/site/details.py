"""What stands around a value: how sure, how many people, how long followed, what is measured."""

from __future__ import annotations

import re
from collections.abc import Mapping

from handbook.model import Cell, Fact, Value, mapping, text_of

from .numbers import bound_or_number, is_number, number
from .words import SPREAD_CLINICAL, unit_words, words

Facts = Mapping[str, Fact]
_SPAN = re.compile(r"(?<=\d)-(?=\d)")


def follow_up_of(fact: Fact) -> str:
    """The median follow-up in words, or "" when none is entered."""
    data = mapping(fact.analysis.get("follow_up"))
    value, unit = data.get("median"), text_of(data.get("unit"))
    if not is_number(value):
        return ""
    return f"{number(value)} {unit_words(unit, value)}"  # type: ignore[arg-type]


def count_of(fact: Fact) -> int | None:
    """How many people the estimate is about."""
    if fact.cell.n is not None:
        return fact.cell.n
    return fact.population.n if fact.population and not is_arm(fact) else None


def interval_words(cell: Cell) -> str:
    """``95% CI 0.23 to 0.73``, or "" without an interval."""
    if not cell.interval:
        return ""
    low, high = (bound_or_number(bound) for bound in cell.interval)
    return f"{level_words(cell)} {low} to {high}"


def p_words(p: Value) -> str:
    """``p = 0.002`` or ``p < 0.001``."""
    return f"p < {p.removeprefix('<')}" if isinstance(p, str) else f"p = {p}"


def precision(cell: Cell) -> list[str]:
    """How sure: events of n, interval, spread, p value, each in clinical words."""
    found = []
    if cell.events is not None and cell.n is not None:
        found.append(f"{number(cell.events)} of {number(cell.n)}")
    if cell.interval:
        found.append(interval_words(cell))
    if cell.spread:
        kind, low, high = cell.spread
        found.append(f"{SPREAD_CLINICAL.get(kind, kind)} {number(low)} to {number(high)}")
    if cell.p is not None:
        found.append(p_words(cell.p))
    return found


def frame(fact: Fact) -> list[str]:
    """About how many people, followed for how long."""
    found = []
    count = count_of(fact)
    if count is not None and (fact.cell.events is None or fact.cell.n is None):
        found.append(f"n = {number(count)}")
    follow = follow_up_of(fact)
    if follow and fact.measure != "follow-up":
        found.append(f"median follow-up {follow}")
    return found


def sides(fact: Fact, facts: Facts) -> str:
    """Which arm a contrast compares with which, in words."""
    base = fact.address.rpartition(".")[0]
    names = [
        facts[f"{base}.{key}"].part_label if f"{base}.{key}" in facts else words(key)
        for key in (fact.of, fact.vs)
    ]
    return " compared with ".join(names)


def point_words(fact: Fact) -> str:
    """The arm or point in words; a span of years or ages with a true dash: ``2014–2017``."""
    return _SPAN.sub("–", fact.part_label)


def level_words(cell: Cell) -> str:
    """``95% CI``; other kinds of intervals as the record names them."""
    kind = cell.interval_is
    return f"{kind.removesuffix(' confidence')} CI" if kind.endswith("% confidence") else kind


def is_arm(fact: Fact) -> bool:
    """Whether a fact is one arm of a frame: everybody's number is not its own."""
    return bool(fact.part) and fact.part != "contrast" and fact.where[:1] == ("facts",)
