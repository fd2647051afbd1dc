"""Unit that does not fit.

Fault: a figure has a unit that its measure and kind cannot have, for example a survival share in
months, or a median survival in percent.

Harm: the number is shown as something it is not.

Mend: look what the source prints. A share at a time has 'stat: km' and percent; a median has a unit
of time.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import FALLING, RATIOS, RISING
from handbook.checks.near import listed
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import place_of
from handbook.model import Fact, Handbook

TIME = frozenset({"days", "weeks", "months", "years"})
_SHARE = frozenset({"percent"})
_LASTING = FALLING | {"time-to-next-treatment", "time-to-treatment"}
#: measure -> units it can have, whatever the kind of number
OF_MEASURE: dict[str, frozenset[str]] = {
    "age-at-diagnosis": TIME,
    "life-years-lost": TIME,
    "life-expectancy": TIME,
    "follow-up": TIME,
    "new-cases": frozenset({"people", "percent"}),
    "deaths": frozenset({"people", "percent"}),
    "incidence": frozenset({"per-100000", "per-1000", "percent", "people"}),
    "lifetime-risk": frozenset({"percent", "per-1000", "per-100000", "people"}),
}


def check(book: Handbook) -> Iterator[Problem]:
    """Facts whose unit cannot go with their measure and kind of number."""
    for fact in book.facts.values():
        if fact.part or not fact.unit or not fact.stat:
            continue
        allowed = _allowed(fact)
        if allowed is not None and fact.unit not in allowed:
            page = book.pages[fact.page]
            yield Problem(
                place_of(page, fact, "unit"),
                f"'{fact.measure}' as '{fact.stat}' cannot be in '{fact.unit}'",
                f"write 'unit:' with one of: {listed(sorted(allowed))}; or correct 'stat:'",
            )


def _allowed(fact: Fact) -> frozenset[str] | None:
    if fact.stat in RATIOS:
        return frozenset({"ratio"})
    if fact.measure in ("incidence", "lifetime-risk") and fact.stat == "cumulative-incidence":
        return OF_MEASURE[fact.measure]
    if fact.stat in ("km", "cumulative-incidence", "relative-survival", "net-survival"):
        return _SHARE
    if fact.stat == "proportion":
        return frozenset({"percent", "per-1000", "per-100000"})
    if fact.stat in ("median", "mean") and fact.measure in _LASTING:
        return TIME
    if fact.stat == "count":
        return frozenset({"people", "cells"})
    if fact.measure in RISING and fact.stat in ("median", "mean"):
        return TIME
    return OF_MEASURE.get(fact.measure) if fact.stat in ("median", "mean", "rate") else None


RULE = Rule("LH507", "unit-mismatch", check)
