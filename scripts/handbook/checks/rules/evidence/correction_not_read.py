"""Correction not read.

Fault: a source was corrected, and a fact that leans on it was read only before the correction.

Harm: the number on the page may be the one that was corrected.

Mend: read the correction. Set the value right if it changed, and add the new reading to 'seen', or
say in the fact's 'note' that the correction does not touch it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import fact_place, source_uses
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Facts whose last reading lies before the correction of their source."""
    for use in source_uses(book):
        source = book.sources.get(use.source)
        corrected = mapping(source.data.get("corrected")) if source is not None else {}
        since = text_of(corrected.get("date"))
        if source is None or not since or use.seen is None:
            continue
        note = use.fact.note.casefold() if use.fact else ""
        last = max((reading.date for reading in use.seen), default="")
        if last < since and "correct" not in note and "erratum" not in note:
            yield Problem(
                fact_place(use.page, use.fact) if use.fact else use.place,
                f"'{use.source}' was corrected on {since}; {use.what} was last read on {last}",
                "read the correction and add the reading below 'seen:', "
                "or write 'note: ...' with the word correction and what it changes",
                source.tree.key_place("corrected"),
            )


RULE = Rule("LH410", "correction-not-read", check, level="warning")
