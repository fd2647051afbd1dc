"""A place for links made by hand.

Fault: A line '(name)=' makes a place for links.

Harm: Such names are global and clash between pages; headings already have names.

Mend: Give the heading a name: ## Words {#name}.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_FOUND = re.compile(r"^ {0,3}\([^)\n]+\)=\s*$")


def check(book: Handbook) -> Iterator[Problem]:
    """Every place outside of code."""
    for page in book.pages.values():
        if ")=" not in page.body.text:
            continue
        for number, line in numbered(book, page):
            for match in _FOUND.finditer(line) if ")=" in line else ():
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(
                    place,
                    f"found '{match[0].strip()}', a place made by hand for links",
                    "remove the line and write {#name} at the end of the heading below it",
                )


RULE = Rule("LH113", "target", check, always=True)
