"""Incomplete fact.

Fault: a fact lacks something every number needs: what is measured, what kind of number it is, its
unit, the people, the source, the place in the source, who read it, the time point of a survival
figure, or the value itself.

Harm: a number without its people, time and source cannot be checked, and is easily read as
something it does not say.

Mend: add what is missing to the fact, as 'name: ...', or once below 'defaults:' of the page if
several facts share it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import RATIOS, SURVIVAL
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import fact_place
from handbook.model import Fact, Handbook, Page, mapping, mappings

_NO_UNIT = RATIOS | {"qualitative"}
_TIMED = frozenset({"km", "relative-survival", "net-survival"})


def check(book: Handbook) -> Iterator[Problem]:
    """Facts and series that lack a part after inheritance."""
    for fact in book.facts.values():
        if fact.part:
            continue
        page = book.pages[fact.page]
        missing = _missing(page, fact)
        if missing:
            yield Problem(
                fact_place(page, fact),
                f"the fact '{fact.id}' lacks {', '.join(missing)}",
                "add each to the fact, as 'name: ...'; what all facts of the page share "
                "can stand once below 'defaults:'",
            )
        row = _row(page, fact)
        if "value" in row and "arms" in row:
            yield Problem(
                page.key_place(*fact.where, "value"),
                f"the fact '{fact.id}' has both a value and arms",
                "keep 'value:', or 'arms:' with one value each",
                page.key_place(*fact.where, "arms"),
            )
        elif fact.where[0] == "facts" and fact.stat != "qualitative" and not _has_value(row):
            yield Problem(
                fact_place(page, fact),
                f"the fact '{fact.id}' has no value",
                "add 'value: ...', or 'arms: ...' with one value for each arm",
            )


def _has_value(row: dict[str, object]) -> bool:
    return "value" in row or "arms" in row or "value" in mapping(row.get("contrast"))


def _missing(page: Page, fact: Fact) -> list[str]:
    missing = [key for key in ("measure", "stat", "source", "locator") if not getattr(fact, key)]
    if not fact.unit and fact.stat not in _NO_UNIT:
        missing.append("unit")
    if fact.population is None and not _has_population(page, fact):
        missing.append("population")
    if not fact.seen:
        missing.append("seen")
    timed = fact.stat in _TIMED and fact.measure in SURVIVAL
    if timed and fact.at is None and mapping(_row(page, fact)).get("axis") != "time":
        missing.append("at")
    return [f"'{key}'" for key in missing]


def _has_population(page: Page, fact: Fact) -> bool:
    """Whether a population is named, defined or not, at the fact, its points or the defaults."""
    row = _row(page, fact)
    points = [mapping(point) for point in mapping(row.get("points")).values()]
    named = "population" in row or "population" in mapping(page.data.get("defaults"))
    return named or (bool(points) and all("population" in point for point in points))


def _row(page: Page, fact: Fact) -> dict[str, object]:
    group, index = fact.where[0], fact.where[1]
    rows = mappings(page.data.get(str(group)))
    return dict(rows[index]) if isinstance(index, int) and index < len(rows) else {}


RULE = Rule("LH401", "fact-incomplete", check)
