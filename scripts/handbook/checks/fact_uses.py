"""Every place where the handbook names a fact: roles, directives, front matter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from handbook.model import (
    FACT_DIRECTIVES,
    Directive,
    Fact,
    Handbook,
    Page,
    Place,
    mapping,
    mappings,
    text_of,
    texts,
)

from .shared import once

SHOWING = FACT_DIRECTIVES


@dataclass(frozen=True, slots=True)
class FactUse:
    """One naming of a fact."""

    page: Page
    address: str
    place: Place
    how: str  #: ``fact`` role, a directive's name, or the front-matter field
    shown: bool  #: whether readers of the page see the fact there


def fact_uses(book: Handbook) -> tuple[FactUse, ...]:
    """All namings of facts, page by page."""
    return once(book, "fact_uses", lambda b: tuple(_all(b)))


def facts_shown(book: Handbook, page: Page, directive: Directive) -> list[tuple[Fact, Place]]:
    """The known facts that a directive shows, each with its place; a whole chart counts all."""
    found = []
    for address, place in addresses(page, directive):
        if "#" in address:
            fact = book.facts.get(address)
            if fact is not None:
                found.append((fact, place))
        elif address in book.pages:
            wanted = texts(directive.options.get("series", "").replace(",", " ").split())
            found.extend(
                (fact, place)
                for fact in book.facts.values()
                if fact.page == address
                and not fact.part
                and fact.where[0] == "series"
                and (not wanted or "all" in wanted or fact.id in wanted)
            )
    return found


def addresses(page: Page, directive: Directive) -> Iterator[tuple[str, Place]]:
    """What a results, people or chart directive names, with its place."""
    if directive.name not in SHOWING:
        return
    lines = page.source_text.split("\n")
    first = directive.place.line
    for number in range(first, min(directive.end_line, len(lines)) + 1):
        line = lines[number - 1]
        if number == first:
            start = line.find("}") + 1
        elif line.strip().startswith((":", "`")):
            continue
        else:
            start = 0
        for word in line[start:].split():
            column = line.index(word, start) + 1
            start = column - 1 + len(word)
            yield word.strip(",;"), Place(page.path, number, column, column + len(word))


def _all(book: Handbook) -> Iterator[FactUse]:
    for page in book.pages.values():
        for role in page.body.roles:
            if role.name == "fact":
                yield FactUse(page, role.target, role.place, "fact", True)
        for directive in page.body.directives:
            for address, place in addresses(page, directive):
                if "#" in address:
                    yield FactUse(page, address, place, directive.name, True)
        yield from _front_matter(page)


def _front_matter(page: Page) -> Iterator[FactUse]:
    data = page.data
    for key in ("rests_on", "outlook"):
        for i, address in enumerate(texts(data.get(key))):
            yield FactUse(page, address, page.place(key, i), key, key == "outlook")
    for i, address in enumerate(texts(mapping(data.get("answer")).get("rests_on"))):
        yield FactUse(page, address, page.place("answer", "rests_on", i), "answer", True)
    for i, row in enumerate(mappings(data.get("disagree"))):
        for j, address in enumerate(texts(row.get("facts"))):
            yield FactUse(page, address, page.place("disagree", i, "facts", j), "disagree", True)
    for group in ("facts", "series"):
        for i, row in enumerate(mappings(data.get(group))):
            for key in ("differs_from", "earlier_than"):
                address = text_of(row.get(key))
                if address:
                    yield FactUse(page, address, page.place(group, i, key), key, False)
