"""``:::{approvals}``: what regulators did, as a picture by year and a list to sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from docutils import nodes

from handbook.model import STATE_WORDS, Directive, Page
from handbook.site.charts.canvas import WIDTH, dot, drawing, line, rect, text
from handbook.site.context import Site
from handbook.site.directives.base import HbDirective
from handbook.site.markup import Element, Markup, el, link
from handbook.site.names import short_title
from handbook.site.nodes import furniture
from handbook.site.tables import Sortable, sortable
from handbook.site.words import REGION, capital, date_words, words

from .regulator import Action, Approval, approvals, left_out, type_words

NAME = "What regulators did, the newest first"
#: sign -> what it stands for; given at the bottom of a stack
SIGNS = {
    "given": "approved, widened or converted",
    "held": "restricted or suspended",
    "gone": "withdrawn",
}
#: the most that a stack of signs may rise, and the room on both sides
HEIGHT, SIDE = 200, 20


class Approvals(HbDirective):
    """Every step of a regulator whose day was read in an original text or a copy of it."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """The picture, its caption and the list; a sentence while there is no step."""
        steps = [(step, a) for a in approvals(self.site) for step in a.steps]
        if not steps:
            return [furniture(el("p", "No step of a regulator yet.", css="hb-muted"))]
        steps.sort(key=lambda pair: pair[0].date, reverse=True)
        drawn = el(
            "figure", picture([step for step, _ in steps]), _caption(self.site), css="hb-chart"
        )
        heads = [("Day", "date"), ("Drug", "text"), ("Region", "text"), ("What was done", "text")]
        heads += [("Use", "text"), ("How the day was read", "text")]
        rows = [_row(step, approval) for step, approval in steps]
        found = sortable("hb-records-table hb-approval-list", NAME, heads, rows)
        return [furniture(drawn, el("div", found, data_pagefind_ignore=""))]


def on_approvals(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The list shows every drug, and what was read of each source."""
    return ("records:drugs", "sources:")


def _row(step: Action, approval: Approval) -> list[Sortable]:
    drug = link(approval.drug.id, short_title(approval.drug), anchor=approval.id)
    done = el("span", capital(words(step.kind)), css=f"hb-action-{step.sign}")
    use: list[Markup] = [capital(approval.use)]
    if step.note:
        use.append(el("p", step.note, css="hb-muted"))
    return [
        Sortable([date_words(step.date)], step.date),
        Sortable([drug]),
        Sortable([REGION.get(approval.region, approval.region)]),
        Sortable([done, f" ({type_words(step)})"]),
        Sortable(use),
        Sortable([capital(STATE_WORDS[step.state])]),
    ]


def _caption(site: Site) -> Element:
    missing = left_out(site)
    said = "Each sign is one step of a regulator. The list below has them all."
    if missing:
        steps = "step is" if missing == 1 else "steps are"
        said += f" {missing} {steps} left out: the day was not read in an original text."
    return el("figcaption", said, css="hb-chart-about")


def picture(steps: list[Action]) -> Element:
    """A stack of signs a year over a line of years, and what each sign means."""
    stacks: dict[int, list[str]] = {}
    for step in sorted(steps, key=lambda s: list(SIGNS).index(s.sign)):
        stacks.setdefault(int(step.date[:4]), []).append(step.sign)
    first, last = min(stacks), max(stacks)
    wide = (WIDTH - 2 * SIDE) / max(last - first, 1)
    rise = min(wide, 11, HEIGHT / max(len(s) for s in stacks.values()))
    size = max(rise * 0.4, 1.2)
    ground = max(len(s) for s in stacks.values()) * rise + 10

    def x(year: int) -> float:
        return SIDE + (year - first) * wide if last > first else WIDTH / 2

    shapes: list[Markup] = [line(SIDE, ground, WIDTH - SIDE, ground, "hb-axis")]
    every = next(n for n in (1, 2, 5, 10, 20, 50) if (last - first) / n <= 8)
    for year in range(first, last + 1):
        if year % every == 0 or first == last:
            shapes.append(line(x(year), ground, x(year), ground + 4, "hb-axis"))
            shapes.append(text(x(year), ground + 18, str(year), "middle", "hb-tick"))
    for year, signs in stacks.items():
        for level, sign in enumerate(signs):
            shapes += _sign(sign, x(year), ground - rise * (level + 0.7), size)
    counts = Counter(sign for signs in stacks.values() for sign in signs)
    y = ground + 26
    for sign, meaning in SIGNS.items():
        y += 18
        shapes += _sign(sign, SIDE, y - 4.5, 4.5)
        shapes.append(text(SIDE + 14, y, f"{capital(meaning)}: {counts[sign] or 'none here'}"))
    busiest = max(sorted(stacks), key=lambda year: len(stacks[year]))
    said = (
        f"{len(steps)} steps from {first} to {last}, most of them ({len(stacks[busiest])}) in "
        f"{busiest}. " + "; ".join(f"{m}: {counts[s] or 'none'}" for s, m in SIGNS.items()) + "."
    )
    return drawing(y + 8, "Steps of regulators by year", said, *shapes, css="hb-approval-years")


def _sign(sign: str, x: float, y: float, size: float) -> list[Markup]:
    """A disk, an empty square, or a cross."""
    if sign == "held":
        return [rect(x - size, y - size, 2 * size, 2 * size, "hb-hollow hb-s2")]
    if sign == "gone":
        return [
            line(x - size, y - size, x + size, y + size, "hb-line hb-s2"),
            line(x - size, y + size, x + size, y - size, "hb-line hb-s2"),
        ]
    return [dot(x, y, size, "hb-fill hb-s1")]
