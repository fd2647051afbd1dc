"""Interval bars as inline SVG: positions in attributes, colors by class, no styles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, log10

from handbook.model import Cell, Value

from .markup import Element, Markup, el
from .numbers import is_number

_WIDTH, _EDGE = 200, 8
_RATIO_TICKS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """One scale for all bars of a table."""

    low: float
    high: float
    log: bool = False
    null: float | None = None  #: where there is no difference
    ticks: tuple[float, ...] = ()

    def x(self, value: float) -> float:
        """The position of a value in the picture; values beyond the ends stop there."""
        value = min(max(value, self.low), self.high)
        if self.log:
            share = log10(value / self.low) / log10(self.high / self.low)
        else:
            share = (value - self.low) / (self.high - self.low)
        return round(_EDGE + share * (_WIDTH - 2 * _EDGE), 1)


PERCENT = Axis(0, 100, ticks=(0, 25, 50, 75, 100))


def ratio_axis(cells: Iterable[Cell]) -> Axis:
    """A logarithmic scale around 1 that holds every value and interval."""
    values = [v for cell in cells for v in _numbers(cell) if v > 0]
    low = max((t for t in _RATIO_TICKS if t <= min([*values, 0.5])), default=_RATIO_TICKS[0])
    high = min((t for t in _RATIO_TICKS if t >= max([*values, 2.0])), default=_RATIO_TICKS[-1])
    return Axis(low, high, True, 1.0, tuple(t for t in _RATIO_TICKS if low <= t <= high))


def linear_axis(unit: str, cells: Iterable[Cell]) -> Axis:
    """A scale from zero: 0 to 100 for percents, else to a round number above every value."""
    values = [v for cell in cells for v in _numbers(cell)]
    if unit == "percent" and all(0 <= v <= 100 for v in values):
        return PERCENT
    low, high = min([*values, 0.0]), max([*values, 0.0])
    step = _step(max(high - low, 1e-9) / 4)
    first, last = int(low // step), ceil(high / step)
    ticks = tuple(round(step * i, 10) for i in range(first, max(last, first + 1) + 1))
    return Axis(ticks[0], ticks[-1], null=0.0 if low < 0 else None, ticks=ticks)


def _step(rough: float) -> float:
    scale = 10 ** (ceil(log10(rough)) - 1)
    return float(next(s for s in (1, 2, 5, 10) if s * scale >= rough * 0.999) * scale)


def bar(cell: Cell, axis: Axis, css: str = "hb-forest", label: str = "") -> Element:
    """The bar and dot of one cell; ``label`` names it for those who cannot see it."""
    parts: list[Markup] = []
    if axis.null is not None:
        parts.append(_line("hb-null", axis.x(axis.null), 1, axis.x(axis.null), 19))
    ends = _ends(cell, axis)
    if ends:
        parts.append(_line("hb-bar", axis.x(ends[0]), 10, axis.x(ends[1]), 10))
    if is_number(cell.value):
        at = axis.x(float(cell.value))  # type: ignore[arg-type]
        parts.append(el("circle", css="hb-point", cx=f"{at:g}", cy="10", r="4"))
    return _svg(parts, css, 20, label)


def scale(axis: Axis) -> Element:
    """The ticks of an axis, for the head of a column."""
    parts: list[Markup] = []
    for number, tick in enumerate(axis.ticks):
        at = axis.x(tick)
        last = number == len(axis.ticks) - 1
        anchor = "start" if not number else "end" if last else "middle"
        edge = 0 if not number else _WIDTH if last else at
        parts.append(_line("hb-axis", at, 14, at, 20))
        parts.append(
            el("text", f"{tick:g}", css="hb-tick", x=f"{edge:g}", y="11", text_anchor=anchor)
        )
    return _svg(parts, "hb-forest-axis", 20, "")


def _svg(parts: list[Markup], css: str, height: int, label: str) -> Element:
    hint = {"role": "img", "aria-label": label} if label else {"aria-hidden": "true"}
    size = {"viewBox": f"0 0 {_WIDTH} {height}", "width": str(_WIDTH), "height": str(height)}
    return Element("svg", {"class": css, **size, **hint, "focusable": "false"}, tuple(parts))


def _line(css: str, x1: float, y1: int, x2: float, y2: int) -> Element:
    return el(
        "line", css=css, x1=f"{x1:g}", y1=str(y1), x2=f"{x2:g}", y2=str(y2), stroke="currentColor"
    )


def _ends(cell: Cell, axis: Axis) -> tuple[float, float] | None:
    if cell.interval:
        low, high = cell.interval
        return _end(low, axis.low), _end(high, axis.high)
    if cell.spread and cell.spread[0] != "sd":
        return float(cell.spread[1]), float(cell.spread[2])
    return None


def _end(bound: Value, edge: float) -> float:
    return edge if isinstance(bound, str) else float(bound)


def _numbers(cell: Cell) -> list[float]:
    values: list[Value | None] = [cell.value, *(cell.interval or ())]
    if cell.spread and cell.spread[0] != "sd":
        values += cell.spread[1:]
    return [float(v) for v in values if v is not None and not isinstance(v, str)]
