"""A page without text.

Fault: The page has a record and nothing below it that a reader could read.

Harm: Readers land on a page that tells them nothing.

Mend: Write the page, or leave it out until it is written.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Pages with neither text nor a box that makes text."""
    for page in book.pages.values():
        if not page.readable:
            continue
        text = any(block.kind != "heading" for block in page.body.blocks)
        if not text and not any(d.name for d in page.body.directives):
            place = Place(page.path, page.body.first_line)
            yield Problem(place, "the page has no text", "write what the reader needs to know")


RULE = Rule("LH128", "empty-page", check)
