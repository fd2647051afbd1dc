"""What a chart shows: series of points taken from facts, each with its label and interval."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from handbook.model import Fact, Handbook, Page, mapping, text_of, texts
from handbook.site.numbers import with_unit
from handbook.site.words import RATIOS


class ChartError(Exception):
    """The chart cannot be drawn; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a series."""

    label: str
    value: float
    low: float | None
    high: float | None
    shown: str
    fact: Fact


@dataclass(frozen=True, slots=True)
class Series:
    """Points of one series in the order of the record."""

    name: str
    axis: str
    points: tuple[Point, ...]
    fact: Fact  #: the frame: measure, unit, people, time, source
    hue: int = 5  #: the color of the disease, the same through the whole book


#: a disease keeps its color; everything else has the fifth
HUES = {"diseases/aml": 1, "diseases/all": 2, "diseases/cll": 3, "diseases/cml": 4}


def read_series(book: Handbook, page_id: str, chosen: tuple[str, ...] = ()) -> list[Series]:
    """The series of a statistic page.

    :param chosen: names of series; all of them when empty.
    :raises ChartError: when there is no such page or series, or a point is no number.
    """
    page = book.pages.get(page_id)
    if page is None or page.kind != "statistic":
        raise ChartError(f"'{page_id}' is no statistic; name a page in docs/statistics/")
    rows = [mapping(row) for row in page.data.get("series", [])]
    names = [text_of(row.get("id")) for row in rows]
    for name in chosen:
        if name not in names:
            raise ChartError(f"'{page_id}' has no series '{name}'; it has {', '.join(names)}")
    found = []
    for row, name in zip(rows, names, strict=True):
        if chosen and name not in chosen:
            continue
        frame = book.facts[f"{page_id}#{name}"]
        points = tuple(_point(book.facts[address]) for address in frame.arms)
        title, axis = text_of(row.get("name")) or name, text_of(row.get("axis"))
        found.append(Series(title, axis, points, frame, _hue(page)))
    if chosen:
        found.sort(key=lambda s: chosen.index(s.fact.id))
    if not found or not any(s.points for s in found):
        raise ChartError(f"'{page_id}' has no series with points; add them there, below 'series:'")
    return found


def _hue(page: Page) -> int:
    diseases = texts(page.data.get("diseases"))
    return HUES.get(diseases[0], 5) if len(diseases) == 1 else 5


def _point(fact: Fact) -> Point:
    value = fact.cell.value
    if not isinstance(value, Decimal | int):
        raise ChartError(
            f"'{fact.address}' is no number and cannot be drawn; correct it, or take its series out"
        )
    low, high = fact.cell.interval or (None, None)
    return Point(
        fact.part_label.replace("-", "–") if fact.part_label == fact.part else fact.part_label,
        float(value),
        float(low) if isinstance(low, Decimal | int) else None,
        float(high) if isinstance(high, Decimal | int) else None,
        with_unit(value, fact.unit),
        fact,
    )


def alike(series: list[Series]) -> None:
    """Only the same measure, statistic, unit and time may share a chart.

    :raises ChartError: when they differ.
    """
    kinds = {
        ("" if s.fact.stat == "count" else s.fact.measure, s.fact.stat, s.fact.unit, s.fact.at)
        for s in series
    }
    if len(kinds) > 1:
        raise ChartError(
            "the series differ in measure, statistic, unit or time; put each into a box of its own"
        )


def are_ratios(series: list[Series]) -> bool:
    """Whether the values are ratios: 1 means no difference, and zero means nothing."""
    return any(s.fact.stat in RATIOS for s in series)


def no_ratios(series: list[Series], kind: str) -> None:
    """Ratios are not drawn from zero.

    :param kind: the type of chart asked for.
    :raises ChartError: when there are some.
    """
    if are_ratios(series):
        raise ChartError(
            f"':type: {kind}' draws from zero and cannot show ratios; "
            "write ':type: bars', which draws them as dots around a line at 1"
        )


def top_of(series: list[Series]) -> float:
    """The end of the value axis: 100 for percent, else a round number above the largest value."""
    if all(s.fact.unit == "percent" for s in series):
        return 100.0
    largest = max(p.value for s in series for p in s.points)
    step = 10.0 ** (len(str(int(largest))) - 1)
    return next(step * k for k in (1, 2, 3, 4, 5, 6, 8, 10) if step * k >= largest)
