"""The breakthroughs in order of time: a picture at a glance, and a list to read and print."""

from __future__ import annotations

from handbook.model import Handbook, Page, text_of
from handbook.site.markup import Element, Markup, el, link
from handbook.site.words import date_words

from .canvas import WIDTH, dot, drawing, line, text

STRENGTH = {
    "randomized": "randomized trial",
    "single-arm": "trial without a comparison group",
    "registry": "registry",
    "laboratory": "laboratory finding",
    "observation": "observation",
    "case-reports": "case reports",
}


def steps(book: Handbook) -> list[Page]:
    """Breakthroughs from the oldest to the newest."""
    return sorted(
        book.kind_pages("breakthrough"), key=lambda p: (text_of(p.data.get("date")), p.id)
    )


def picture(pages: list[Page]) -> Element:
    """Dots on a line of years; wrong turns are hollow."""
    years = [int(text_of(p.data.get("date"))[:4]) for p in pages]
    first, last = min(years) // 10 * 10, (max(years) // 10 + 1) * 10
    scale = (WIDTH - 40) / max(last - first, 1)
    shapes: list[Markup] = [line(20, 60, WIDTH - 20, 60, "hb-axis")]
    step = 20 if last - first > 60 else 10
    for year in range(first, last + 1, step):
        x = 20 + (year - first) * scale
        shapes.append(line(x, 57, x, 63, "hb-axis"))
        shapes.append(text(x, 80, str(year), "middle", "hb-tick"))
    stacked: dict[int, int] = {}
    for page, year in zip(pages, years, strict=True):
        slot = int((year - first) * scale / 10)
        level = stacked.get(slot, 0)
        stacked[slot] = level + 1
        css = "hb-fill hb-s1" if page.data.get("turn") == "forward" else "hb-hollow hb-s2"
        shapes.append(dot(20 + (year - first) * scale, 48 - level * 12, 5, css))
    return drawing(
        90,
        "Steps by year",
        f"{len(pages)} steps from {min(years)} to {max(years)}. Hollow dots are wrong turns.",
        *shapes,
    )


def listing(pages: list[Page]) -> Element:
    """The list: date, what happened, what it rests on."""
    rows = []
    for page in pages:
        wrong = page.data.get("turn") == "wrong"
        rows.append(
            el(
                "li",
                el("span", date_words(text_of(page.data.get("date"))), css="hb-timeline-date"),
                el("span", link(page.id, page.title), css="hb-timeline-title"),
                *([el("span", "Wrong turn", css="hb-timeline-wrong")] if wrong else []),
                el("p", text_of(page.data.get("event"))),
                el(
                    "p",
                    f"Rests on: {STRENGTH.get(text_of(page.data.get('strength')), 'not stated')}",
                    css="hb-muted",
                ),
                css="hb-timeline-step",
            )
        )
    return el("ol", *rows, css="hb-timeline")
