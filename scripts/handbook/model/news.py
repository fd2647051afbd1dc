"""What is new, from the dates that records carry; for the page, the feed and the exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .handbook import Handbook
from .plain import mappings, text_of
from .record import Page

#: kinds of news, in the words of readers
NEWS_KINDS = {
    "approval": "Approval",
    "step": "Step",
    "result": "Result",
    "correction": "Correction",
}
REGIONS: Mapping[str, str] = {"us": "United States", "eu": "European Union", "uk": "United Kingdom"}
#: what completes a year or a month to its first day
_FIRST = {len("2026"): "-01-01", len("2026-11"): "-01"}


@dataclass(frozen=True, slots=True)
class News:
    """One dated thing."""

    date: str  #: year, month or day
    kind: str  #: a key of ``NEWS_KINDS``
    page: str
    anchor: str
    title: str
    words: str

    @property
    def day(self) -> str:
        """The day; a year or month counts from its first."""
        return self.date + _FIRST.get(len(self.date), "")


@dataclass(frozen=True, slots=True)
class Correction:
    """A mistake that stood on a published page, and what stands there now."""

    date: str
    page: str
    anchor: str
    was: str
    now: str
    why: str


def corrections(book: Handbook) -> list[Correction]:
    """Every mistake that was mended, the newest first."""
    found = []
    for page in book.published.values():
        for row in mappings(page.data.get("corrections")):
            was, now, why = (text_of(row.get(key)) for key in ("was", "now", "why"))
            anchor = text_of(row.get("at"))
            found.append(Correction(text_of(row.get("date")), page.id, anchor, was, now, why))
    return sorted(found, key=lambda c: (c.date, c.page), reverse=True)


def news(book: Handbook) -> list[News]:
    """Everything dated, the newest first: approvals, steps, published results, corrections."""
    found: set[News] = set()
    for page in book.published.values():
        found.update(_approvals(page))
        found.update(_results(book, page))
        if page.kind == "breakthrough" and text_of(page.data.get("date")):
            event = text_of(page.data.get("event"))
            found.add(News(text_of(page.data.get("date")), "step", page.id, "", page.title, event))
    found.update(
        News(c.date, "correction", c.page, c.anchor, book.pages[c.page].title, f"{c.was} {c.now}")
        for c in corrections(book)
    )
    return sorted(found, key=lambda n: (n.day, n.kind, n.page, n.words))[::-1]


def _approvals(page: Page) -> Iterator[News]:
    for approval in mappings(page.data.get("approvals")):
        region = text_of(approval.get("region"))
        for step in mappings(approval.get("history")):
            action = text_of(step.get("action"))
            words = f"{REGIONS.get(region, region)}, {action}: {text_of(approval.get('use'))}"
            anchor = text_of(approval.get("id"))
            yield News(text_of(step.get("date")), "approval", page.id, anchor, page.title, words)


def _results(book: Handbook, page: Page) -> Iterator[News]:
    """Papers that the results of a trial or study were read in."""
    if page.kind not in ("trial", "study", "statistic"):
        return
    names = {fact.source for fact in book.facts.values() if fact.page == page.id}
    for name in sorted(names):
        source = book.sources.get(name)
        date = text_of(source.data.get("issued")) if source else ""
        if source and date and date != "not-stated":
            where = text_of(source.data.get("container-title"))
            words = f"Published{f' in {where}' if where else ''}: {source.title}"
            yield News(date, "result", page.id, "", page.title, words)
