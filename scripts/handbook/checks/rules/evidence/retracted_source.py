"""Retracted source.

Fault: something leans on a source that was withdrawn by its publisher or authors.

Harm: the result may be wrong or invented.

Mend: take the number or sentence out, or lean on another source. Read in the source's 'retracted'
what follows.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import source_uses
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Uses of retracted sources."""
    for use in source_uses(book):
        source = book.sources.get(use.source)
        if source is not None and source.retracted:
            since = text_of(mapping(source.data.get("retracted")).get("date"))
            yield Problem(
                use.place,
                f"'{use.source}' was retracted{f' on {since}' if since else ''} ({use.what})",
                "take it out, or lean on another source",
                source.tree.key_place("retracted"),
            )


RULE = Rule("LH409", "retracted-source", check)
