"""Bars from zero, one a row: the label above its bar, the value at its end."""

from __future__ import annotations

from handbook.site.markup import Element

from .canvas import WIDTH, drawing, line, rect, text, wrapped
from .series import Series, top_of

ROW = 40
LEFT, RIGHT = 2, 74


def bars(series: list[Series], title: str) -> Element:
    """Horizontal bars; more than one series makes groups with a heading each."""
    top = top_of(series)
    scale = (WIDTH - LEFT - RIGHT) / top
    shapes: list[Element] = []
    y = 4.0
    for item in series:
        if len(series) > 1:
            for words in wrapped(item.name, WIDTH - 8):
                y += 18
                shapes.append(text(LEFT, y, words, css="hb-label hb-strong"))
            y += 6
        for point in item.points:
            for words in wrapped(point.label, WIDTH - 8):
                y += 16
                shapes.append(text(LEFT, y, words))
            y += 5
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
    said = "; ".join(
        f"{s.name}: " + ", ".join(f"{p.label} {p.shown}" for p in s.points) for s in series
    )
    return drawing(y + 4, title, said, *shapes)
