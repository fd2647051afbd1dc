"""Shapes of a chart as a light tree: no style attributes, colors by class.

A chart is 400 units wide: its words stay readable on a phone and are not large on a desk.
``hb-s1`` to ``hb-s5`` are the five hues; everything else takes the color of the text.
"""

from __future__ import annotations

from collections.abc import Iterable

from handbook.site.markup import Element, Markup, el

WIDTH = 400
#: width of a character of chart text in a wide font, in units
CHARACTER = 7.2


def n(value: float) -> str:
    """A coordinate with at most one decimal."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")


def drawing(
    height: float, title: str, description: str, *shapes: Markup, css: str = "", width: int = WIDTH
) -> Element:
    """An SVG with its name and description inside."""
    return el(
        "svg",
        el("title", title),
        el("desc", description),
        *shapes,
        css=f"hb-chart-drawing {css}".strip(),
        viewBox=f"0 0 {width} {n(height)}",
        role="img",
        aria_label=f"{title}. {description}",
    )


def text(x: float, y: float, words: str, anchor: str = "start", css: str = "hb-label") -> Element:
    """Words in a chart."""
    return el("text", words, css=css, x=n(x), y=n(y), text_anchor=anchor)


def line(x1: float, y1: float, x2: float, y2: float, css: str) -> Element:
    """A straight line."""
    return el("line", css=css, x1=n(x1), y1=n(y1), x2=n(x2), y2=n(y2))


def rect(x: float, y: float, width: float, height: float, css: str) -> Element:
    """A bar."""
    return el("rect", css=css, x=n(x), y=n(y), width=n(max(width, 0)), height=n(max(height, 0)))


def dot(x: float, y: float, radius: float, css: str) -> Element:
    """A point."""
    return el("circle", css=css, cx=n(x), cy=n(y), r=n(radius))


def curve(points: Iterable[tuple[float, float]], css: str) -> Element:
    """A line through points."""
    shown = "L".join(f"{n(x)} {n(y)}" for x, y in points)
    return el("path", css=css, d=f"M{shown}", fill="none")


def wrapped(words: str, width: float) -> list[str]:
    """Words in lines of at most ``width`` units."""
    most = max(int(width / CHARACTER), 8)
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > most:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines
