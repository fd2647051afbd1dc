"""A role that is not closed or has no text.

Fault: A {name} stands without its text between backticks.

Harm: The reader sees braces and backticks in place of the figure, link or source.

Mend: Write {name}`text` with one backtick before and after the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import ROLES
from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_LEFT = re.compile(r"(?<![\\:{])\{([A-Za-z][A-Za-z0-9_+.\-]*)\}(`?)")


def check(book: Handbook) -> Iterator[Problem]:
    """Names of roles that are left over once all whole roles are blanked."""
    for page in book.pages.values():
        if "{" not in page.body.text:
            continue
        written = page.body.text.split("\n")
        for number, line in numbered(book, page):
            if "{" not in line or line.lstrip(" >").startswith((":::", "```")):
                continue
            for match in _LEFT.finditer(line):
                end = match.end(1) + 1
                whole = written[number - page.body.first_line][end : end + 1] == "`"
                if not match[2] and (whole or match[1] not in ROLES):
                    continue  # of a whole role all but the name is blanked
                what = "is not closed" if match[2] else "has no text between backticks"
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                help = f"write {{{match[1]}}}`text` on one line"
                yield Problem(place, f"the role '{match[1]}' {what}", help)


RULE = Rule("LH117", "broken-role", check)
