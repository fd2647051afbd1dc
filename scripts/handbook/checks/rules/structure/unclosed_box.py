"""A box that is never closed.

Fault: A ':::{name}' has no ':::' of its own.

Harm: The rest of the page ends up in the box, or the layers are mixed.

Mend: Put ':::' alone on the line after its last line.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fences import fence_faults
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Boxes without an end."""
    for page in book.pages.values():
        for fault in fence_faults(book, page):
            if fault.kind == "unclosed":
                message = f"the box '{fault.name}' has no end"
                help = f"put '{':' * fault.colons}' alone on the line below its last line"
                yield Problem(Place(page.path, fault.line), message, help)


RULE = Rule("LH114", "unclosed-box", check)
