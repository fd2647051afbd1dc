"""Locator not read.

Fault: the place in the source that a number or citation names is not among what was read of it, or
the copy that was read ended before it.

Harm: the page claims a check that nobody made.

Mend: read that part and add it below 'read' of the source, or name the part that was read, or take
the number out.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import listed
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import SourceUse, source_uses
from handbook.model import Handbook, Source, locator_read, text_of, texts


def check(book: Handbook) -> Iterator[Problem]:
    """Locators outside what was read, each once a page."""
    told: set[tuple[str, str, str]] = set()
    for use in source_uses(book):
        source = book.sources.get(use.source)
        if source is None or not source.readable or not use.locator:
            continue
        key = (use.page.id, use.source, use.locator)
        if key not in told and not locator_read(source, use.locator):
            told.add(key)
            yield _problem(use, source)


def _problem(use: SourceUse, source: Source) -> Problem:
    cut: list[str] = []
    open_parts: list[str] = []
    for read in source.reads:
        names = texts(read.get("where")) or [text_of(read.get("part")).capitalize()]
        (cut if read.get("cut") is True else open_parts).extend(names)
    seen = f"read were: {listed(open_parts)}" if open_parts else "nothing was read to its end"
    behind = f"; cut off: {listed(cut)}" if cut else ""
    return Problem(
        use.locator_place,
        f"'{use.locator}' of '{source.name}' was not read ({use.what})",
        f"{seen}{behind}. Read that part whole and add it below 'read:' of the source with 'cut: false', "
        "or name a part that was read",
        source.tree.place("read"),
    )


RULE = Rule("LH402", "locator-not-read", check)
