"""Survival that rises.

Fault: in one group, one analysis and one end point, more people are alive at a later time than at
an earlier one (or fewer have relapsed).

Harm: that cannot be. A time, a value or a group was mixed up.

Mend: read the source again. Figures from another data cut belong to another entry of 'analyses';
figures from another group to another population.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from handbook.checks.cells import FALLING, RISING, Placed, cells, in_days, own_key
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Neighbors in time of one curve that go the wrong way."""
    curves: dict[tuple[object, ...], list[tuple[Decimal, Decimal, Placed]]] = {}
    for cell in cells(book):
        fact, value, days = cell.fact, cell.value, in_days(cell.fact.at)
        if fact.stat not in ("km", "cumulative-incidence") or fact.unit != "percent":
            continue
        if value is None or days is None or fact.at is None or fact.part == "contrast":
            continue
        directed = FALLING if fact.stat == "km" else RISING
        if fact.differs_from or fact.measure not in directed:
            continue
        key = (
            fact.page,
            fact.part if fact.where[0] == "facts" else (fact.id, fact.part),
            fact.measure,
            fact.stat,
            fact.population.key if fact.population else "",
            own_key(cell.page, fact, "analysis"),
            fact.source,
            fact.label,
            fact.period,
            fact.at.start,
        )
        curves.setdefault(key, []).append((days, value, cell))
    for points in curves.values():
        points.sort(key=lambda point: point[0])
        for (_, before, earlier), (_, after, later) in pairwise(points):
            wrong = after > before if later.fact.stat == "km" else after < before
            if wrong and earlier.fact.at != later.fact.at and earlier.fact.at and later.fact.at:
                yield Problem(
                    later.place(),
                    f"{later.fact.measure} goes from {before} at {earlier.fact.at.value} "
                    f"{earlier.fact.at.unit} to {after} at {later.fact.at.value} "
                    f"{later.fact.at.unit} in the same people",
                    "read the source again; another data cut needs a name of its own below 'analyses:'",
                    earlier.place(),
                )


RULE = Rule("LH427", "survival-rises", check)
