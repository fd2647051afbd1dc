"""Lines over an ordered axis, labeled at their ends; and the same as small multiples."""

from __future__ import annotations

from handbook.site.markup import Element

from .canvas import CHARACTER, WIDTH, curve, dot, drawing, line, text, wrapped
from .series import Series, no_ratios, top_of

HEIGHT, LEFT, TOP, BOTTOM = 250, 38, 14, 46


def lines(series: list[Series], title: str) -> Element:
    """One line a series; axis from zero; every point has its value."""
    no_ratios(series, "lines")
    labels = list(dict.fromkeys(p.label for s in series for p in s.points))
    several = len(series) > 1
    right = (
        min(
            max((len(w) for s in series for w in wrapped(s.name, 110)), default=0) * CHARACTER + 12,
            130,
        )
        if several
        else 24
    )
    top, unit = top_of(series), series[0].fact.unit
    width, height = WIDTH - LEFT - right, HEIGHT - TOP - BOTTOM
    step = width / max(len(labels) - 1, 1)
    shapes = list(_axis(top, unit, width, height))
    for index, label in enumerate(labels):
        for row, words in enumerate(wrapped(label, step + 8)):
            shapes.append(
                text(
                    LEFT + index * step, HEIGHT - BOTTOM + 18 + row * 14, words, "middle", "hb-tick"
                )
            )
    taken: list[float] = []
    for number, item in enumerate(series):
        css = f"hb-s{number % 5 + 1 if several else item.hue}"
        spots = [
            (LEFT + labels.index(p.label) * step, TOP + height - p.value / top * height, p)
            for p in item.points
        ]
        shapes.append(curve(((x, y) for x, y, _ in spots), f"hb-line {css}"))
        for x, y, point in spots:
            shapes.append(dot(x, y, 3.5, f"hb-fill {css}"))
            if not several or point is item.points[-1] or point is item.points[0]:
                shapes.append(text(x, y - 8, point.shown, "middle", "hb-tick hb-value"))
        if several:
            end = _free(spots[-1][1] + 4, taken)
            for row, words in enumerate(wrapped(item.name, 110)):
                shapes.append(
                    text(spots[-1][0] + 16, end + row * 14, words, css=f"hb-label {css}-text")
                )
                taken.append(end + row * 14)
    said = "; ".join(
        f"{s.name}: " + ", ".join(f"{p.label} {p.shown}" for p in s.points) for s in series
    )
    return drawing(HEIGHT, title, said, *shapes)


def _axis(top: float, unit: str, width: float, height: float) -> list[Element]:
    found = []
    for part in (0, 0.25, 0.5, 0.75, 1):
        y = TOP + height * (1 - part)
        value = top * part
        shown = f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"
        found.append(line(LEFT, y, LEFT + width, y, "hb-axis" if part == 0 else "hb-gridline"))
        found.append(
            text(LEFT - 6, y + 4, shown + ("%" if unit == "percent" else ""), "end", "hb-tick")
        )
    return found


def _free(y: float, taken: list[float]) -> float:
    while any(abs(y - other) < 14 for other in taken):
        y += 4
    return y


def multiples(series: list[Series], title: str) -> Element:
    """Small panels of columns, one a series, all on one scale; two beside each other."""
    no_ratios(series, "multiples")
    top = top_of(series)
    panel_width, panel_height, gap = 190.0, 128.0, 20.0
    shapes: list[Element] = []
    bottom = 0.0
    for number, item in enumerate(series):
        left = (number % 2) * (panel_width + gap)
        head = (number // 2) * (panel_height + 66)
        for row, words in enumerate(wrapped(item.name, panel_width)[:2]):
            shapes.append(text(left, head + 14 + row * 14, words, css="hb-label hb-strong"))
        base = head + 40 + panel_height - 20
        step = panel_width / max(len(item.points), 1)
        for index, point in enumerate(item.points):
            height = point.value / top * (panel_height - 34)
            x = left + index * step + 3
            shapes.append(
                Element(
                    "rect",
                    {
                        "class": f"hb-fill hb-s{item.hue}",
                        "x": f"{x:.1f}",
                        "y": f"{base - height:.1f}",
                        "width": f"{step - 6:.1f}",
                        "height": f"{height:.1f}",
                    },
                    (),
                )
            )
            shapes.append(
                text(
                    x + (step - 6) / 2, base - height - 4, point.shown, "middle", "hb-tick hb-value"
                )
            )
            for row, words in enumerate(wrapped(point.label.replace("–", "– "), step)[:2]):
                shapes.append(
                    text(
                        x + (step - 6) / 2,
                        base + 13 + row * 12,
                        words,
                        "middle",
                        "hb-tick hb-small",
                    )
                )
        shapes.append(line(left, base, left + panel_width, base, "hb-axis"))
        bottom = max(bottom, base + 34)
    said = "; ".join(
        f"{s.name}: " + ", ".join(f"{p.label} {p.shown}" for p in s.points) for s in series
    )
    return drawing(bottom, title, said, *shapes)
