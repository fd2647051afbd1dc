"""An end without a box.

Fault: A line ':::' closes nothing.

Harm: It opens a nameless box, and what follows can vanish from the page.

Mend: Remove the line, or write the ':::{name}' that is missing above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fences import fence_faults
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Ends that close nothing."""
    for page in book.pages.values():
        for fault in fence_faults(book, page):
            if fault.kind == "stray":
                help = "remove it, or write the start of the box above it, such as ':::{note}'"
                yield Problem(
                    Place(page.path, fault.line, 1, 1 + fault.colons),
                    "this ':::' closes no box",
                    help,
                )


RULE = Rule("LH115", "stray-fence", check)
