"""A box inside a box with as many colons.

Fault: An inner ':::{name}' has as many colons as the box around it.

Harm: The end of the inner box closes the outer one: what follows is no longer inside, and the last
':::' opens a nameless box.

Mend: Write the outer box with one colon more, at its start and end. 'handbook check --fix' does it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fences import fence_faults
from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Inner boxes that end the outer one."""
    for page in book.pages.values():
        lines: list[str] = []
        for fault in fence_faults(book, page):
            if fault.kind != "nested":
                continue
            lines = lines or book.texts[page.path].split("\n")
            edits = []
            for number in (fault.outer, fault.outer_end):
                line = lines[number - 1]
                start = line.index(":::")
                old = len(line[start:]) - len(line[start:].lstrip(":"))
                edits.append(
                    Edit(page.path, number, start + 1, start + 1 + old, ":" * fault.colons)
                )
            colons = ":" * fault.colons
            yield Problem(
                Place(page.path, fault.line),
                f"the end of '{fault.name}' closes the box '{fault.outer_name}' around it too",
                f"write the outer box as '{colons}{{{fault.outer_name}}}' ... '{colons}'",
                Place(page.path, fault.outer),
                tuple(edits),
            )


RULE = Rule("LH116", "box-nesting", check, fixable=True)
