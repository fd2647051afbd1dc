"""Bands of a response milestone by time: what is enough, what is a warning, what is a failure."""

from __future__ import annotations

from dataclasses import dataclass
from math import log10

from handbook.model import Fact, Handbook, Time
from handbook.site.markup import Element, Markup
from handbook.site.numbers import is_number, with_unit
from handbook.site.words import capital, time_words, unit_words

from .canvas import WIDTH, drawing, line, rect, text
from .series import ChartError

LEFT, TOP, ROW, BAR = 84, 26, 54, 26
HIGH, LOW = 100.0, 0.01
ENDS = frozenset({"optimal", "failure"})
#: band and its hue; the words stand below the band, so that color alone says nothing
BANDS = (("optimal", "hb-s1"), ("warning", "hb-s3"), ("failure", "hb-s2"))


@dataclass(frozen=True, slots=True)
class Milestone:
    """What counts at one time."""

    at: Time
    optimal: Fact  #: optimal is at or below
    failure: Fact  #: failure is above

    @property
    def ends(self) -> tuple[float, float]:
        """The two thresholds as numbers."""
        return _number(self.optimal), _number(self.failure)

    @property
    def to_confirm(self) -> bool:
        """Whether a value between the two is no warning: it counts only when it is confirmed."""
        return _number(self.optimal) == _number(self.failure)


def read_milestones(book: Handbook, page_id: str) -> list[Milestone]:
    """The thresholds of a score that are called ``optimal-...`` and ``failure-...``, by time.

    :raises ChartError: when there is none, one has no partner, or one is no number.
    """
    found: dict[Time, dict[str, Fact]] = {}
    for fact in book.facts.values():
        band = fact.id.partition("-")[0]
        if fact.page == page_id and fact.stat == "threshold" and fact.at and band in ENDS:
            if not is_number(fact.cell.value):
                raise ChartError(f"'{fact.address}' is no number; correct its value")
            found.setdefault(fact.at, {})[band] = fact
    if not found or any(len(pair) < len(ENDS) for pair in found.values()):
        raise ChartError(f"'{page_id}' needs an 'optimal-...' and a 'failure-...' for every time")
    times = sorted(found, key=lambda time: float(time.value))
    return [Milestone(at, found[at]["optimal"], found[at]["failure"]) for at in times]


def _number(fact: Fact) -> float:
    return float(fact.cell.value)  # type: ignore[arg-type]  # checked when it was read


def milestones(items: list[Milestone], title: str) -> Element:
    """One row a time, on a scale by tens from high (left) to low (right)."""
    shapes: list[Markup] = []
    bottom = TOP + ROW * len(items)
    value = HIGH
    while value >= LOW * 0.99:
        x = _x(value)
        shapes.append(line(x, TOP - 6, x, bottom, "hb-gridline"))
        shapes.append(text(x, TOP - 12, f"{value:g}%", "middle", "hb-tick"))
        value /= 10
    said = []
    for number, item in enumerate(items):
        y = TOP + ROW * number
        shapes.append(text(2, y + 18, f"{item.at.value} {unit_words(item.at.unit, item.at.value)}"))
        optimal, failure = item.ends
        spans = {
            "failure": (HIGH, failure),
            "warning": (failure, optimal),
            "optimal": (optimal, LOW),
        }
        for band, hue in BANDS:
            start, end = (_x(v) for v in spans[band])
            if end - start > 1:
                shapes.append(rect(start, y, end - start, BAR, f"hb-fill hb-band {hue}"))
                middle = (start + end) / 2
                words = "failure, if confirmed" if band == "failure" and item.to_confirm else band
                shapes.append(text(middle, y + BAR + 15, words, "middle", "hb-tick"))
        low, high = _shown(item)
        said.append(f"{capital(time_words(item.at))}: optimal up to {low}, failure above {high}")
    return drawing(bottom + 4, title, ". ".join(said) + ".", *shapes)


def _x(value: float) -> float:
    share = log10(HIGH / value) / log10(HIGH / LOW)
    return LEFT + share * (WIDTH - LEFT - 16)


def _shown(item: Milestone) -> tuple[str, str]:
    low, high = item.optimal.cell.value, item.failure.cell.value
    return with_unit(low or 0, item.optimal.unit), with_unit(high or 0, item.failure.unit)


def rows_of(items: list[Milestone]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table under the picture."""
    rows = [
        [capital(time_words(item.at)), *_shown(item), item.failure.note or item.optimal.note]
        for item in items
    ]
    return ["Time", "Optimal at or below", "Failure above", "Note"], rows
