"""Kaplan-Meier curves from the times of single patients, with the numbers at risk below.

Kaplan EL, Meier P. Nonparametric estimation from incomplete observations. J Am Stat Assoc. 1958.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from handbook.site.markup import Element

from .canvas import WIDTH, curve, drawing, line, text
from .series import ChartError

HEIGHT, LEFT, TOP = 236, 38, 14


@dataclass(frozen=True, slots=True)
class Arm:
    """One group: (time, whether the event happened) of each person."""

    name: str
    people: tuple[tuple[float, bool], ...]

    def steps(self) -> list[tuple[float, float]]:
        """(time, share still free of the event), from (0, 1)."""
        found, share = [(0.0, 1.0)], 1.0
        for moment in sorted({t for t, event in self.people if event}):
            at_risk = sum(t >= moment for t, _ in self.people)
            events = sum(t == moment and event for t, event in self.people)
            share *= 1 - events / at_risk
            found.append((moment, share))
        return found

    def at_risk(self, moment: float) -> int:
        """How many were still followed at a time."""
        return sum(t >= moment for t, _ in self.people)

    def median(self) -> float | None:
        """The first time at which half or fewer are left, or None when that was not reached."""
        return next((moment for moment, share in self.steps() if share <= 0.5), None)


def read_arms(file: Path, time_column: str, event_column: str) -> list[Arm]:
    """The groups of a data file with the columns ``arm``, time and event.

    :raises ChartError: when the file cannot be read or is not of that form.
    """
    groups: dict[str, list[tuple[float, bool]]] = {}
    try:
        with file.open(encoding="utf-8", newline="") as handle:
            for row in csv.DictReader(handle):
                groups.setdefault(row["arm"], []).append(
                    (float(row[time_column]), row[event_column] == "1")
                )
    except (OSError, KeyError, ValueError, TypeError) as error:
        raise ChartError(
            f"cannot read {file.name}: {error}; compare its first line with other data files"
        ) from error
    if not groups:
        raise ChartError(f"{file.name} holds no people; write one line for each below the first")
    return [Arm(name, tuple(sorted(people))) for name, people in groups.items()]


def chart(arms: Sequence[Arm], title: str, unit: str, event: str) -> Element:
    """The curves, marked where people left without the event, and the numbers at risk."""
    longest = max(t for arm in arms for t, _ in arm.people)
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500) if longest / s <= 7)
    end = step * (int(longest / step) + (longest % step > 0))
    width = WIDTH - LEFT - 16
    height = HEIGHT - TOP - 44

    def x(moment: float) -> float:
        return LEFT + moment / end * width

    def y(share: float) -> float:
        return TOP + (1 - share) * height

    shapes: list[Element] = []
    for part in (0, 0.25, 0.5, 0.75, 1):
        shapes.append(
            line(LEFT, y(part), LEFT + width, y(part), "hb-axis" if part == 0 else "hb-gridline")
        )
        shapes.append(text(LEFT - 6, y(part) + 4, f"{part:.0%}", "end", "hb-tick"))
    moments = [float(k * step) for k in range(int(end / step) + 1)]
    for moment in moments:
        shapes.append(text(x(moment), HEIGHT - 26, f"{moment:g}", "middle", "hb-tick"))
    shapes.append(text(LEFT + width / 2, HEIGHT - 8, f"{unit} {event}", "middle", "hb-tick"))
    for number, arm in enumerate(arms):
        css = f"hb-s{number % 5 + 1}"
        points = [(0.0, 1.0)]
        for moment, share in arm.steps()[1:]:
            points += [(moment, points[-1][1]), (moment, share)]
        points.append((max(t for t, _ in arm.people), points[-1][1]))
        shapes.append(curve(((x(a), y(b)) for a, b in points), f"hb-line {css}"))
        steps = arm.steps()
        for moment, happened in arm.people:
            if not happened:
                share = [s for t, s in steps if t <= moment][-1]
                shapes.append(
                    line(x(moment), y(share) - 4, x(moment), y(share) + 4, f"hb-line {css}")
                )
        anchor = points[max(1, int(len(points) * (0.55 if number == 0 else 0.5)))]
        shapes.append(
            text(x(anchor[0]) + 6, y(anchor[1]) - 7, arm.name, css=f"hb-label {css}-text")
        )
    bottom = HEIGHT + 14.0
    shapes.append(text(0, bottom, "Still followed:", css="hb-tick hb-strong"))
    for number, arm in enumerate(arms):
        bottom += 16
        shapes.append(text(0, bottom, arm.name, css=f"hb-tick hb-s{number % 5 + 1}-text"))
        bottom += 15
        for moment in moments:
            shapes.append(text(x(moment), bottom, str(arm.at_risk(moment)), "middle", "hb-tick"))
    said = "; ".join(
        f"{arm.name}: {len(arm.people)} people, half by {arm.median():g} {unit}"
        if arm.median() is not None
        else f"{arm.name}: {len(arm.people)} people, half not reached"
        for arm in arms
    )
    return drawing(bottom + 8, title, said, *shapes)
