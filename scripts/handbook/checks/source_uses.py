"""Every place where the handbook leans on a source: facts, approvals, rows, designs, citations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from handbook.model import (
    DataPath,
    Fact,
    Handbook,
    Page,
    Place,
    Reading,
    mapping,
    mappings,
    text_of,
)

from .shared import once


@dataclass(frozen=True, slots=True)
class SourceUse:
    """One use of a source."""

    page: Page
    what: str  #: in words: ``fact 'os-3y'``, ``approval 'us-aml'``, ``citation``
    source: str
    locator: str
    place: Place  #: of the source's name
    locator_place: Place
    seen: tuple[Reading, ...] | None  #: None where no readings are kept
    fact: Fact | None = None


def source_uses(book: Handbook) -> tuple[SourceUse, ...]:
    """All uses of sources in the handbook, page by page."""
    return once(book, "source_uses", lambda b: tuple(_all(b)))


def place_of(page: Page, fact: Fact, key: str) -> Place:
    """Where a fact's value for a key stands: its own, or the page's default, or the fact."""
    base = fact.where[:2]
    if (*base, key) in page.tree.values:
        return page.place(*base, key)
    if ("defaults", key) in page.tree.values:
        return page.place("defaults", key)
    return fact_place(page, fact)


def fact_place(page: Page, fact: Fact) -> Place:
    """Where a fact or one of its parts is named."""
    if fact.part:
        return page.key_place(*fact.where)
    return page.place(*fact.where, "id")


def _all(book: Handbook) -> Iterator[SourceUse]:
    for fact in book.facts.values():
        if not fact.part and fact.source:
            page = book.pages[fact.page]
            yield SourceUse(
                page,
                f"fact '{fact.id}'",
                fact.source,
                fact.locator,
                place_of(page, fact, "source"),
                place_of(page, fact, "locator"),
                fact.seen,
                fact,
            )
    for page in book.pages.values():
        for what, where, data, kept in _records(page):
            yield from _use(page, what, where, data, kept)
        for role in page.body.roles:
            if role.name == "cite":
                yield SourceUse(
                    page, "citation", role.target, role.form, role.place, role.place, None
                )


def _records(page: Page) -> Iterator[tuple[str, DataPath, Mapping[str, Any], bool]]:
    """Everything in a page's front matter that has a source, facts aside."""
    data = page.data
    for i, approval in enumerate(mappings(data.get("approvals"))):
        name = f"approval '{text_of(approval.get('id'))}'"
        for j, step in enumerate(mappings(approval.get("history"))):
            yield name, ("approvals", i, "history", j), step, True
    for i, row in enumerate(mappings(data.get("entities"))):
        yield f"disease type '{text_of(row.get('id'))}'", ("entities", i), row, True
    for key, row in mapping(data.get("populations")).items():
        yield f"population '{key}'", ("populations", key), mapping(row), False
    for key in ("design", "label", "individual_data"):
        yield key.replace("_", " "), (key,), mapping(data.get(key)), False
    yield page.kind, (), data, True


def _use(
    page: Page, what: str, where: DataPath, data: Mapping[str, Any], kept: bool
) -> Iterator[SourceUse]:
    for source_key, locator_key in (("source", "locator"), ("icc_source", "icc_locator")):
        source = text_of(data.get(source_key))
        if source:
            locator = text_of(data.get(locator_key))
            at = (*where, locator_key if locator else source_key)
            yield SourceUse(
                page,
                what,
                source,
                locator,
                page.place(*where, source_key),
                page.place(*at),
                readings(data.get("seen")) if kept else None,
            )


def readings(value: object) -> tuple[Reading, ...]:
    """The readings of a ``seen`` list."""
    return tuple(
        Reading(
            text_of(row.get("date")), text_of(row.get("by")), text_of(row.get("source")) or None
        )
        for row in mappings(value)
    )
