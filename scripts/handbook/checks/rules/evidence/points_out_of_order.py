"""Points out of order.

Fault: the points of a series over years, periods, ages or time do not stand in the order of the
axis, two of them overlap, or a point ends before it starts.

Harm: the line in the chart jumps back and forth, or people are counted in two points.

Mend: put the points in order. Where periods overlap because the source gives them so, make two
series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping, mappings, text_of

_ORDERED = frozenset({"period", "year", "age", "time"})
_NUMBERS = re.compile(r"\d+")
_BELOW = re.compile(r"\b(?:under|below|up-to|before|younger)\b|\bto-\d")
_ABOVE = re.compile(r"\b(?:over|above|older|plus|and-over|or-more|from)\b")


def check(book: Handbook) -> Iterator[Problem]:
    """Points that end before they start, or start before the one above them starts or ends."""
    for page in book.pages.values():
        for index, series in enumerate(mappings(page.data.get("series"))):
            if text_of(series.get("axis")) not in _ORDERED:
                continue
            before: tuple[str, float, float] | None = None
            for key in mapping(series.get("points")):
                span = _span(str(key))
                if span is None:
                    continue
                if span[1] < span[0]:
                    yield Problem(
                        page.key_place("series", index, "points", key),
                        f"'{key}' ends before it starts",
                        f"turn it around: '{_turned(str(key))}'",
                    )
                    span = (span[1], span[0])
                here = (str(key), *span)
                if before is not None and (span[0] < before[1] or span[0] < before[2]):
                    behind = span[0] < before[1]
                    yield Problem(
                        page.key_place("series", index, "points", key),
                        f"'{key}' stands after '{before[0]}', but "
                        + ("comes before it" if behind else "overlaps it"),
                        "put the points in order; overlapping ones belong to two series",
                        page.key_place("series", index, "points", before[0]),
                    )
                before = here


def _turned(key: str) -> str:
    numbers = _NUMBERS.findall(key)
    return f"{numbers[-1]}-{numbers[0]}"


def _span(key: str) -> tuple[float, float] | None:
    """First and last number of a point's key; open ends reach to infinity."""
    numbers = [float(n) for n in _NUMBERS.findall(key)]
    if not numbers:
        return None
    if _BELOW.search(key) and len(numbers) == 1:
        return (-1.0, numbers[0] - 1)
    if _ABOVE.search(key) and len(numbers) == 1:
        return (numbers[0], numbers[0])
    return (numbers[0], numbers[-1]) if len(numbers) > 1 else (numbers[0], numbers[0])


RULE = Rule("LH439", "points-out-of-order", check)
