"""A box 'clinical' inside another box.

Fault: A ':::{clinical}' stands inside another box, or inside another ':::{clinical}'.

Harm: Readers choose between the plain and the clinical text; one inside the other cannot be shown
or graded as such.

Mend: Close the box around it first.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fences import fence_faults
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Clinical layers with a box around them."""
    for page in book.pages.values():
        for directive in page.body.directives:
            if directive.name == "clinical" and directive.parents and not fence_faults(book, page):
                message = f"the box 'clinical' stands inside the box '{directive.parents[-1]}'"
                yield Problem(
                    directive.place,
                    message,
                    f"end the box '{directive.parents[-1]}' above it, with ':::' alone on a line",
                )


RULE = Rule("LH125", "nested-layer", check)
