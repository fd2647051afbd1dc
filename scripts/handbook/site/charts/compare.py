"""Figures of several records on one axis: forest plots, and trial against real life."""

from __future__ import annotations

from handbook.model import Fact, Handbook, text_of
from handbook.site.details import precision, sides
from handbook.site.intervals import Axis, linear_axis, ratio_axis
from handbook.site.markup import Element, Markup
from handbook.site.names import short_title
from handbook.site.numbers import is_number, number, with_unit
from handbook.site.words import RATIOS

from .canvas import WIDTH, dot, drawing, line, text, wrapped
from .series import ChartError

LEFT, RIGHT = 6, 96
#: the axis counts 200 units with 8 at each end
_AXIS_WIDTH = 200


def alike(facts: list[Fact]) -> None:
    """Only one measure, statistic, unit and time may stand on one axis.

    :raises ChartError: when they differ, or one is no number.
    """
    if len(facts) < 2:
        raise ChartError("name two figures or more, one address a line, as in trials/e1910#os-3y")
    for fact in facts:
        if not is_number(fact.cell.value):
            raise ChartError(
                f"'{fact.address}' is no single number; write an arm behind it, as in os-3y.blin"
            )
    kinds = {(f.measure, f.stat, "" if f.stat in RATIOS else f.unit) for f in facts}
    # a ratio speaks of the whole time that people were followed
    timed = [f.at for f in facts if f.at and f.stat not in RATIOS]
    times = {(at.value, at.unit) for at in timed}
    starts = {at.start for at in timed} - {"not-stated"}
    if len(kinds) > 1 or len(times) > 1 or len(starts) > 1:
        raise ChartError(
            "the figures differ in measure, statistic, unit, time or starting point; "
            "put each kind into a box of its own"
        )


def labels(book: Handbook, facts: list[Fact]) -> list[str]:
    """Whose figures they are: the record, and what tells its figures apart."""
    found = [_label(book, fact) for fact in facts]
    for index, fact in enumerate(facts):
        if found.count(found[index]) > 1:
            own = fact.label or text_of(fact.analysis.get("label"))
            found[index] += f"; {own}" if own else ""
    return found


def _label(book: Handbook, fact: Fact) -> str:
    name = short_title(book.pages[fact.page])
    if fact.part == "contrast":
        return f"{name}: {sides(fact, book.facts)}"
    part = fact.part_label or (fact.population.who if fact.population else "")
    return f"{name}: {part}" if part else name


def value_words(fact: Fact) -> str:
    """The value as it stands beside its dot."""
    value = fact.cell.value
    if not is_number(value):
        return ""
    return number(value) if fact.stat in RATIOS else with_unit(value, fact.unit)  # type: ignore[arg-type]


def rows_of(book: Handbook, facts: list[Fact]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table under the picture."""
    rows = []
    for fact, name in zip(facts, labels(book, facts), strict=True):
        count = fact.cell.n or (fact.population.n if fact.population else None)
        sure = "; ".join(precision(fact.cell)) or "not given"
        rows.append([name, value_words(fact), sure, f"{count:,}" if count else "not given"])
    return ["Record", "Value", "How sure", "People"], rows


def forest(book: Handbook, facts: list[Fact], title: str) -> Element:
    """A row a figure: words above, dot and interval below, value at the end."""
    ratio = facts[0].stat in RATIOS
    cells = [f.cell for f in facts]
    axis = ratio_axis(cells) if ratio else linear_axis(facts[0].unit, cells)
    shapes: list[Markup] = []
    y = 6.0
    names = labels(book, facts)
    for fact, name in zip(facts, names, strict=True):
        for words in wrapped(name, WIDTH - 8):
            y += 16
            shapes.append(text(2, y, words))
        y += 14
        shapes += row(fact, axis, y)
        y += 8
    bottom = y + 6
    shapes += foot(axis, bottom)
    said = "; ".join(
        f"{name}: " + ", ".join([value_words(f), *precision(f.cell)])
        for f, name in zip(facts, names, strict=True)
    )
    return drawing(bottom + 24, title, said, *shapes, css="hb-compare")


def foot(axis: Axis, bottom: float) -> list[Markup]:
    """The axis below the rows, with its ticks."""
    shapes = [line(_x(axis, axis.low), bottom, _x(axis, axis.high), bottom, "hb-axis")]
    for tick in axis.ticks:
        at = _x(axis, tick)
        shapes.append(line(at, bottom, at, bottom + 5, "hb-axis"))
        shapes.append(text(at, bottom + 18, f"{tick:g}", "middle", "hb-tick"))
    return [*shapes]


def row(fact: Fact, axis: Axis, y: float, hue: int = 5) -> list[Markup]:
    """Dot, interval and value of one figure, with its piece of the line of no difference."""
    value = float(fact.cell.value)  # type: ignore[arg-type]
    shapes: list[Markup] = []
    if axis.null is not None:
        shapes.append(line(_x(axis, axis.null), y - 9, _x(axis, axis.null), y + 9, "hb-null"))
    if fact.cell.interval:
        low, high = fact.cell.interval
        ends = (
            axis.low if isinstance(low, str) else float(low),
            axis.high if isinstance(high, str) else float(high),
        )
        shapes.append(line(_x(axis, ends[0]), y, _x(axis, ends[1]), y, "hb-whisker"))
    shapes.append(dot(_x(axis, value), y, 5, f"hb-fill hb-s{hue}"))
    shapes.append(text(WIDTH - 2, y + 4.5, value_words(fact), "end", "hb-label hb-value"))
    return shapes


def _x(axis: Axis, value: float) -> float:
    return LEFT + axis.x(value) * (WIDTH - LEFT - RIGHT) / _AXIS_WIDTH
