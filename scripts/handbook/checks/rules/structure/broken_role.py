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
        for number, line in numbered(book, page):
            if "{" not in line or line.lstrip(" >").startswith((":::", "```")):
                continue
            for match in _LEFT.finditer(line):
                if not match[2] and match[1] not in ROLES:
                    continue
                # a whole role is blanked from its backtick on; its name is left
                rest = line[match.end(1) + 1 :]
                text = page.body.text.split("\n")[number - page.body.first_line]
                if (
                    not match[2]
                    and text[match.end(1) + 1 : match.end(1) + 2] == "`"
                    and rest[:1] == " "
                ):
                    continue
                what = "is not closed" if match[2] else "has no text between backticks"
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(
                    place,
                    f"the role '{match[1]}' {what}",
                    f"write {{{match[1]}}}`text` on one line",
                )


RULE = Rule("LH117", "broken-role", check)
