"""A hundred people: part and whole both visible, whole figures only, the same order everywhere."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from handbook.model import Fact, Handbook
from handbook.site.markup import Element, el
from handbook.site.measures import had
from handbook.site.words import capital

from .canvas import drawing, text, wrapped
from .series import ChartError

COLUMNS = 10
SPACING = 20.0
#: a figure: a circle, and shoulders below it
HEAD = "m-2.6 0a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0"
SHOULDERS = "v-3.6a4 4 0 0 1 8 0v3.6z"
#: an array is narrower than other charts, so that two stand side by side
WIDTH = 240
#: measure -> who the pale figures are, where pale could be taken for dead
PALE = {
    "event-free-survival": "had a setback, or had died; some of them may be alive",
    "progression-free-survival": "it had grown worse, or they had died; some of them may be alive",
    "relapse-free-survival": "had a relapse, or had died; some of them may be alive",
    "disease-free-survival": "had a relapse, or had died; some of them may be alive",
    "failure-free-survival": "had another treatment, or had died; some of them may be alive",
    "treatment-free-remission": "took it again",
    "complete-remission": "did not reach it; some may have had a part of it",
}


def arrays(book: Handbook, address: str) -> tuple[list[Element], list[Fact], str]:
    """One array for a one-cell fact, one for each arm of a fact with arms.

    :returns: the drawings, the facts shown, and the difference in words.
    :raises ChartError: when the fact is unknown, no percent, or too small to be drawn.
    """
    frame = book.facts.get(address)
    if frame is None:
        raise ChartError(f"there is no fact '{address}'; write page#fact, as in trials/e1910#os-3y")
    facts = [book.facts[a] for a in frame.arms] if frame.arms else [frame]
    counts = [_count(fact) for fact in facts]
    drawings = [_array(fact, count) for fact, count in zip(facts, counts, strict=True)]
    return drawings, facts, _difference(facts, counts)


def _count(fact: Fact) -> int:
    value = fact.cell.value
    if fact.unit != "percent" or not isinstance(value, Decimal | int):
        raise ChartError(f"'{fact.address}' is no percentage; this picture can show nothing else")
    if 0 < value < 1:
        raise ChartError(f"'{fact.address}' is below 1 in 100: say it in words, out of 1,000")
    return int(Decimal(value).quantize(Decimal(1), ROUND_HALF_UP))


def _array(fact: Fact, count: int) -> Element:
    size = COLUMNS * SPACING
    left = (WIDTH - size) / 2
    people = []
    for number in range(100):
        x = left + (number % COLUMNS) * SPACING + SPACING / 2
        y = 8 + (number // COLUMNS) * SPACING
        css = "hb-person hb-person-yes" if number < count else "hb-person hb-person-no"
        people.append(
            el(
                "path",
                css=css,
                d=f"M{x:.1f} {y:.1f}{HEAD}M{x - 4:.1f} {y + 11:.1f}{SHOULDERS}",
            )
        )
    words = had(fact) or "had it"
    who = fact.part_label if fact.part else ""
    label = f"{count} of 100 {words}"
    shapes = list(people)
    y = 8 + COLUMNS * SPACING + 8
    for row in (wrapped(capital(who), WIDTH - 20) if who else []) + wrapped(label, WIDTH - 20):
        y += 16
        shapes.append(
            text(WIDTH / 2, y, row, "middle", "hb-label hb-strong" if row in label else "hb-label")
        )
    for row in wrapped(f"Pale: {PALE[fact.measure]}", WIDTH - 20) if fact.measure in PALE else []:
        y += 16
        shapes.append(text(WIDTH / 2, y, row, "middle", "hb-label"))
    return drawing(
        y + 8,
        f"{who}: {label}" if who else label,
        f"A hundred figures, {count} of them filled.",
        *shapes,
        css="hb-people-array",
        width=WIDTH,
    )


def _difference(facts: list[Fact], counts: list[int]) -> str:
    if len(facts) != 2:
        return ""
    gap = counts[0] - counts[1]
    if gap == 0:
        return "That is the same number of people in both groups."
    more = "more" if gap > 0 else "fewer"
    did = had(facts[0]) or "had it"
    one, two = facts[0].part_label, facts[1].part_label
    return f"Of 100 people, about {abs(gap)} {more} {did} with {one} than with {two}."
