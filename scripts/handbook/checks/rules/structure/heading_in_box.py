"""A heading inside a box.

Fault: A heading stands inside a box such as note or call.

Harm: It appears in the contents list as a section, but ends with the box.

Mend: Put the heading before the box, or use bold words inside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Headings within directives other than the clinical layer."""
    for page in book.pages.values():
        for block in page.body.blocks:
            if block.kind == "heading" and block.directive not in ("", "clinical"):
                message = f"a heading stands inside the box '{block.directive}'"
                yield Problem(
                    Place(page.path, block.line),
                    message,
                    "put it before the box, or make it bold words: **Words**",
                )


RULE = Rule("LH129", "heading-in-box", check)
