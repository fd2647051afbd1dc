"""A heading that skips a level.

Fault: A heading is more than one level deeper than the one before it.

Harm: Screen readers announce levels; a gap sounds as if something were missing.

Mend: Use the next level.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Headings two or more levels below the one before; the title has level 1."""
    for page in book.pages.values():
        before = 1
        for heading in page.body.headings:
            if heading.level > before + 1:
                above = f"a heading with {before}" if before > 1 else "the title, which counts as 1"
                message = (
                    f"a heading with {heading.level} signs '#' follows {above}: a level is left out"
                )
                right = "#" * (before + 1)
                yield Problem(heading.place, message, f"write '{right} ' before its words")
            before = heading.level


RULE = Rule("LH121", "heading-jump", check)
