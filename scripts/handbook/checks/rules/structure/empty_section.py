"""A heading with nothing below it.

Fault: A heading is followed by the next one of the same or a higher level, or by the end of the
page.

Harm: Readers who follow the contents list find nothing.

Mend: Write the section, or remove the heading.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fences import fence_faults
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Headings without text, box or deeper heading before the next."""
    for page in book.pages.values():
        if fence_faults(book, page):
            continue
        body = page.body
        filled = sorted(
            [b.line for b in body.blocks if b.kind != "heading"]
            + [d.place.line for d in body.directives if d.name != "clinical"]
            + [link.place.line for link in body.links]
        )
        if not body.headings:
            continue
        ends = [*(h.place.line for h in body.headings[1:]), 10**9]
        levels = [*(h.level for h in body.headings[1:]), 0]
        for heading, end, level in zip(body.headings, ends, levels, strict=True):
            full = any(heading.place.line < line < end for line in filled)
            if not full and level <= heading.level:
                message = f"nothing stands below the heading '{heading.text[:80]}'"
                yield Problem(heading.place, message, "write the section, or remove the heading")


RULE = Rule("LH127", "empty-section", check)
