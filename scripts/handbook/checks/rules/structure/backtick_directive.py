"""A box between backticks.

Fault: A box begins and ends with three backticks (the sign `) in place of colons.

Harm: A figure or link in its first line swallows the rest of the page, and editors show its text as
code.

Mend: Write ':::{name}' and ':::'. 'handbook check --fix' changes it where nothing else is inside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import DIRECTIVES
from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Directive, Handbook

_FENCE = re.compile(r"`{3,}")


def check(book: Handbook) -> Iterator[Problem]:
    """Directives between backticks; plain code blocks are none."""
    for page in book.pages.values():
        lines: list[str] = []
        for directive in page.body.directives:
            if directive.fence == ":" or directive.name == "code":
                continue
            if directive.name not in DIRECTIVES:
                continue  # unknown-directive tells
            lines = lines or book.texts[page.path].split("\n")
            yield Problem(
                directive.place,
                f"the box '{directive.name}' stands between backticks (```)",
                f"write ':::{{{directive.name}}}' and ':::' in place of the lines with ```",
                edits=_edits(page.path, directive, lines),
            )


def _edits(path: str, directive: Directive, lines: list[str]) -> tuple[Edit, ...]:
    """Both fences, when the box is closed and holds no other."""
    first, last = directive.place.line, directive.end_line
    if (
        ":::" in directive.content
        or "```" in directive.content
        or last > len(lines)
        or last <= first
    ):
        return ()
    found = [_FENCE.search(lines[number - 1]) for number in (first, last)]
    if not found[1] or lines[last - 1].strip(" `"):
        return ()
    return tuple(
        Edit(path, number, match.start() + 1, match.end() + 1, ":" * (match.end() - match.start()))
        for number, match in zip((first, last), found, strict=True)
        if match
    )


RULE = Rule("LH104", "backtick-directive", check, always=True, fixable=True)
