"""A figure or link that has no end or no text.

Fault: A {name} stands without its text between two backticks (the sign `), or one of its braces is
missing.

Harm: The reader sees braces and backticks in place of the figure, link or source.

Mend: Write {name}`text` with one backtick before and after the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import ROLES
from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Page, Place

_LEFT = re.compile(r"(?<![\\:{])\{([A-Za-z][A-Za-z0-9_+.\-]*)\}(`?)")
#: a name with a brace missing, in parentheses, or behind a backslash, before a backtick
_TORN = re.compile(rf"(\\\{{|[{{(]|(?<![\w{{-]))({'|'.join(sorted(ROLES))})([)}}]?)(?=`)")


def check(book: Handbook) -> Iterator[Problem]:
    """Names of roles that are left over once all whole roles are blanked."""
    for page in book.pages.values():
        for role in page.body.roles:
            if re.search(r"\{[a-z]+\}\Z", role.text):
                place = Place(page.path, role.place.line, role.place.column)
                help = f"put the sign ` at the end of its text: {{{role.name}}}`text`"
                yield Problem(
                    place,
                    f"the text of {{{role.name}}} has no end before the next one begins",
                    help,
                )
        if "`" not in page.body.text and "{" not in page.body.text:
            continue
        written = page.body.text.split("\n")
        for number, line in numbered(book, page):
            if line.lstrip(" >").startswith((":::", "```")):
                continue
            for match in _LEFT.finditer(line):
                end = match.end(1) + 1
                whole = written[number - page.body.first_line][end : end + 1] == "`"
                if not match[2] and (whole or match[1] not in ROLES):
                    continue  # of a whole role all but the name is blanked
                what = (
                    "has one backtick (the sign `), at the start of its text, and none at the end"
                    if match[2]
                    else "has no text between two backticks (the sign `) behind it"
                )
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                help = f"write {{{match[1]}}}`text` on one line"
                yield Problem(place, f"{{{match[1]}}} {what}", help)
            if "`" in written[number - page.body.first_line]:
                yield from _torn(page, number, line, written[number - page.body.first_line])


def _torn(page: Page, number: int, line: str, written: str) -> Iterator[Problem]:
    """Names of roles whose braces are not both there."""
    for match in _TORN.finditer(written):
        before, name, after = match.groups()
        if (before, after) == ("{", "}") or not line[match.start() : match.end()].strip():
            continue
        if not (before or after):
            continue  # a plain word before code
        place = Place(page.path, number, match.start() + 1, match.end() + 1)
        what = (
            "has a backslash (\\) before it" if before == "\\{" else "lacks one of its braces { }"
        )
        yield Problem(place, f"'{name}' {what}", f"write {{{name}}}`text`")


RULE = Rule("LH117", "broken-role", check)
