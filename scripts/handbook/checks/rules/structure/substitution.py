"""A place holder between double braces.

Fault: The text holds '{{', which the build would fill in by running it.

Harm: A place holder can read files and run commands on the computer that builds the handbook.

Mend: Write the text itself. A figure comes from a fact: {fact}`address`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_FOUND = re.compile(r"\{\{[^}\n]{0,60}\}{0,2}|\{%")


def check(book: Handbook) -> Iterator[Problem]:
    """Every template, in code as well: nothing in a page needs one."""
    for page in book.pages.values():
        if "{" not in page.body.text:
            continue
        for number, line in enumerate(page.body.text.split("\n"), page.body.first_line):
            for match in _FOUND.finditer(line) if "{" in line else ():
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(
                    place,
                    f"found the place holder '{match[0]}'",
                    "write the text itself; a figure is written {fact}`page#fact`",
                )


RULE = Rule("LH105", "substitution", check, always=True)
