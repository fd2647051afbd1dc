"""Figure with two homes.

Fault: two pages state the same figure from the same source: the same measure, kind of number, time,
value and interval.

Harm: when one is corrected, the other stays wrong, and readers meet two versions of one thing.

Mend: keep it on the page of the trial, study or statistic, and show it elsewhere by {fact}.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import place_of
from handbook.model import KINDS, Fact, Handbook

#: kinds whose pages are the better home; the rest in the order of the handbook
_HOMES = ("trial", "study", "statistic")


def check(book: Handbook) -> Iterator[Problem]:
    """Facts of different pages that are one."""
    first: dict[tuple[object, ...], Fact] = {}
    for fact in sorted(book.facts.values(), key=lambda f: _rank(book, f)):
        if fact.cell.value is None or not fact.source:
            continue
        time = (fact.at.value, fact.at.unit) if fact.at else None
        key = (fact.source, fact.measure, fact.stat, fact.unit, time, fact.period)
        home = first.setdefault((*key, fact.cell.value, fact.cell.interval), fact)
        if home.page != fact.page and _people(home) in (_people(fact), None):
            yield Problem(
                place_of(book.pages[fact.page], fact, "value"),
                f"'{fact.address}' has the value {fact.cell.value} of '{home.address}', "
                f"from the same source '{fact.source}'",
                f"take it out here and write {{fact}}`{home.address}` where it is shown",
                place_of(book.pages[home.page], home, "value"),
            )


def _rank(book: Handbook, fact: Fact) -> tuple[int, int, str]:
    kind = book.pages[fact.page].kind
    better = _HOMES.index(kind) if kind in _HOMES else len(_HOMES)
    return better, KINDS.index(kind) if kind in KINDS else len(KINDS), fact.address


def _people(fact: Fact) -> int | None:
    return fact.cell.n or (fact.population.n if fact.population else None)


RULE = Rule("LH440", "fact-twice", check)
