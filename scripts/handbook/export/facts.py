"""Facts as flat records: one per estimate, with everything needed to judge it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from handbook.model import Fact, Handbook, Time, state_of


def fact_rows(book: Handbook) -> Iterator[dict[str, Any]]:
    """One row per estimate of every published page; frames of arms are left out."""
    for address, fact in sorted(book.facts.items()):
        page = book.pages.get(fact.page)
        if page is None or page.status == "draft" or (fact.arms and fact.cell.value is None):
            continue
        yield _row(book, address, fact)


def _row(book: Handbook, address: str, fact: Fact) -> dict[str, Any]:
    cell, people = fact.cell, fact.population
    low, high = cell.interval or (None, None)
    source = book.sources.get(fact.source)
    return {
        "address": address,
        "page": fact.page,
        "measure": fact.measure,
        "label": fact.label,
        "stat": fact.stat,
        "arm_or_point": fact.part_label if fact.part else "",
        "value": cell.value,
        "unit": fact.unit,
        "low": low,
        "high": high,
        "interval_is": cell.interval_is if cell.interval else "",
        "p": cell.p,
        "events": cell.events,
        "n": cell.n or (people.n if people else None),
        "population": people.who if people else "",
        "n_is": people.n_is if people else "",
        "at": _time(fact.at),
        "window": _time(fact.window),
        "period": fact.period,
        "source": fact.source,
        "locator": fact.locator,
        "doi": source.data.get("DOI", "") if source else "",
        "pmid": source.data.get("PMID", "") if source else "",
        "state": state_of(fact, book.sources),
        "readings": len(fact.seen),
        "last_read": max((reading.date for reading in fact.seen), default=""),
    }


def _time(time: Time | None) -> str:
    return f"{time.value} {time.unit} from {time.start}" if time else ""
