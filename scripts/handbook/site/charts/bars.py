"""Bars from zero, one a row: the label above its bar, the value at its end; ratios as dots."""

from __future__ import annotations

from handbook.site.intervals import ratio_axis
from handbook.site.markup import Element, Markup

from .canvas import WIDTH, drawing, line, rect, text, wrapped
from .compare import foot, row
from .series import Point, Series, are_ratios, top_of

LEFT, RIGHT = 2, 74


def bars(series: list[Series], title: str) -> Element:
    """Horizontal bars; more than one series makes groups with a heading each.

    Ratios have no bars: a bar from zero would show a ratio of 1, no difference, as an effect.
    """
    if are_ratios(series):
        return _ratios(series, title)
    scale = (WIDTH - LEFT - RIGHT) / max(top_of(series), *_highs(series))
    shapes: list[Markup] = []
    y = 4.0
    for item in series:
        y = _head(shapes, item, y) if len(series) > 1 else y
        for point in item.points:
            y = _label(shapes, point, y) + 5
            width = point.value * scale
            shapes.append(rect(LEFT, y, width, 15, f"hb-fill hb-s{item.hue}"))
            end = LEFT + width
            if point.low is not None and point.high is not None:
                shapes.append(
                    line(
                        LEFT + point.low * scale,
                        y + 7.5,
                        LEFT + point.high * scale,
                        y + 7.5,
                        "hb-whisker",
                    )
                )
                end = max(end, LEFT + point.high * scale)
            shapes.append(text(end + 6, y + 12.5, point.shown, css="hb-label hb-value"))
            y += 20
    shapes.insert(0, line(LEFT, 4, LEFT, y, "hb-axis"))
    return drawing(y + 4, title, _said(series), *shapes)


def _ratios(series: list[Series], title: str) -> Element:
    """Dots and intervals on a logarithmic scale, with a line at 1."""
    axis = ratio_axis(p.fact.cell for s in series for p in s.points)
    shapes: list[Markup] = []
    y = 4.0
    for item in series:
        y = _head(shapes, item, y) if len(series) > 1 else y
        for point in item.points:
            y = _label(shapes, point, y) + 14
            shapes += row(point.fact, axis, y, item.hue)
            y += 8
    return drawing(y + 30, title, _said(series), *shapes, *foot(axis, y + 6))


def _head(shapes: list[Markup], item: Series, y: float) -> float:
    for words in wrapped(item.name, WIDTH - 8):
        y += 18
        shapes.append(text(LEFT, y, words, css="hb-label hb-strong"))
    return y + 6


def _label(shapes: list[Markup], point: Point, y: float) -> float:
    for words in wrapped(point.label, WIDTH - 8):
        y += 16
        shapes.append(text(LEFT, y, words))
    return y


def _highs(series: list[Series]) -> list[float]:
    """The upper ends of the intervals, and 0 where there is none."""
    return [p.high or 0.0 for s in series for p in s.points]


def _said(series: list[Series]) -> str:
    return "; ".join(
        f"{s.name}: " + ", ".join(f"{p.label} {p.shown}" for p in s.points) for s in series
    )
