"""Method mismatch.

Fault: a page says it was read twice ('two-readings'), but a fact, approval or row on it has one
reading, or two by the same reader.

Harm: the page promises a check that was not made.

Mend: let a second reader read the source and add the reading to 'seen', or set 'method: entered'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import fact_place, source_uses
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Things with fewer than two readers on pages that claim two readings."""
    for use in source_uses(book):
        method = text_of(mapping(use.page.data.get("checked")).get("method"))
        if method != "two-readings" or use.seen is None:
            continue
        readers = {reading.by for reading in use.seen} - {""}
        if len(readers) < 2:
            count = "no reader" if not readers else "one reader"
            yield Problem(
                fact_place(use.page, use.fact) if use.fact else use.place,
                f"{use.what} has {count}; the page says 'two-readings'",
                "add a second reading below 'seen:', or write 'method: entered' below 'checked:'",
                use.page.place("checked", "method"),
            )


RULE = Rule("LH405", "method-mismatch", check)
