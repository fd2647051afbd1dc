"""The breakthroughs in order of time: a picture at a glance, and a list to read and print."""

from __future__ import annotations

import re
from itertools import groupby

from handbook.model import Handbook, Page, text_of
from handbook.site.markup import Element, Markup, el, here, link
from handbook.site.words import capital, date_words

from .canvas import WIDTH, dot, drawing, line, text

STRENGTH = {
    "randomized": "randomized trial",
    "single-arm": "trial without a comparison group",
    "registry": "registry",
    "laboratory": "laboratory finding",
    "observation": "observation",
    "case-reports": "case reports",
}
#: first year of each era, its anchor and its name
ERAS = (
    (0, "era-1", "Before 1940: seeing the disease"),
    (1940, "era-2", "1940 to 1959: the first drugs"),
    (1960, "era-3", "1960 to 1989: chromosomes and combined drugs"),
    (1990, "era-4", "1990 to 2009: transplants and targeted pills"),
    (2010, "era-5", "Since 2010: genes and immune treatments"),
)
_YEARS = re.compile(r"\d{4}( to \d{4})?: ")
_SLOT, _GROUND = 10, 96


def steps(book: Handbook) -> list[Page]:
    """Breakthroughs from the oldest to the newest."""
    return sorted(
        book.kind_pages("breakthrough"), key=lambda p: (text_of(p.data.get("date")), p.id)
    )


def picture(pages: list[Page]) -> Element:
    """Dots on a line of years; wrong turns are hollow."""
    years = [_year(page) for page in pages]
    first, last = min(years) // 10 * 10, (max(years) // 10 + 1) * 10
    scale = (WIDTH - 40) / max(last - first, 1)
    shapes: list[Markup] = [line(20, _GROUND, WIDTH - 20, _GROUND, "hb-axis")]
    step = 50 if last - first > 100 else 20 if last - first > 60 else 10
    for year in range(-(-first // step) * step, last + 1, step):
        x = 20 + (year - first) * scale
        shapes.append(line(x, _GROUND - 3, x, _GROUND + 3, "hb-axis"))
        shapes.append(text(x, _GROUND + 20, str(year), "middle"))
    stacked: dict[int, int] = {}
    for page, year in zip(pages, years, strict=True):
        slot = int((year - first) * scale / _SLOT)
        level = stacked.get(slot, 0)
        stacked[slot] = level + 1
        at = 20 + (slot + 0.5) * _SLOT
        shapes.append(dot(at, _GROUND - 11 - level * 11, 4.5, _mark(page)))
    for level, (css, words) in enumerate((("hb-fill hb-s1", "step"), (_WRONG, "wrong turn"))):
        shapes += [dot(24, 10 + level * 18, 4.5, css), text(34, 14.5 + level * 18, words)]
    return drawing(
        _GROUND + 26,
        "Steps by year",
        f"{len(pages)} steps from {min(years)} to {max(years)}. Hollow dots are wrong turns.",
        *shapes,
    )


_WRONG = "hb-hollow hb-s2"


def _mark(page: Page) -> str:
    return "hb-fill hb-s1" if page.data.get("turn") == "forward" else _WRONG


def _year(page: Page) -> int:
    return int(text_of(page.data.get("date"))[:4])


def _era(page: Page) -> tuple[str, str]:
    _, anchor, name = max(era for era in ERAS if era[0] <= _year(page))
    return anchor, name


def listing(pages: list[Page]) -> list[Markup]:
    """The list by era, with links to each: date, what it rests on, what happened."""
    eras = [(era, list(group)) for era, group in groupby(pages, key=_era)]
    if len(eras) == 1:
        return [el("ol", *(_step(page) for page in pages), css="hb-timeline")]
    jumps = [el("li", here(anchor, name)) for (anchor, name), _ in eras]
    found: list[Markup] = [el("ul", *jumps, css="hb-jumps")]
    for (anchor, name), group in eras:
        found.append(el("h3", name, id=anchor))
        found.append(el("ol", *(_step(page) for page in group), css="hb-timeline"))
    return found


def _step(page: Page) -> Element:
    wrong = page.data.get("turn") == "wrong"
    rests = STRENGTH.get(text_of(page.data.get("strength")), "not stated")
    when = f"{date_words(text_of(page.data.get('date')))} · rests on: {rests}"
    title = capital(_YEARS.sub("", page.title, count=1))
    return el(
        "li",
        el("span", when, css="hb-timeline-date"),
        el("span", link(page.id, title), css="hb-timeline-title"),
        *([el("span", "Wrong turn", css="hb-timeline-wrong")] if wrong else []),
        el("p", text_of(page.data.get("event"))),
        css=f"hb-timeline-step{' hb-turned' if wrong else ''}",
    )
