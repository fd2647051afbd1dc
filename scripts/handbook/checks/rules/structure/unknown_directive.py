"""A box that the handbook does not have.

Fault: A ':::{name}' is not on the list of boxes, or the braces are missing.

Harm: The box would be shown as a plain error, or do what no page may do, such as including other
files.

Mend: Use one of the boxes of the handbook; the help line names the nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import DIRECTIVES
from handbook.checks.near import suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, Place

_FENCE = re.compile(r"(?:`{3,}|~{3,}|:{3,})[ \t]*\{([^{}\n]*)\}")
_ONE_OF = "remove it; the boxes of the handbook are: {}"
_BARE = re.compile(r"[ >]*:{3,}[ \t]*([^\s:{][^\s]*)")


def check(book: Handbook) -> Iterator[Problem]:
    """Fences with a name that is not on the list, wherever they stand; plain code has no name."""
    for page in book.pages.values():
        for number, line in enumerate(page.body.text.split("\n"), page.body.first_line):
            if ":::" in line or "```" in line or "~~~" in line:
                yield from _of_line(page, number, line)


def _of_line(page: Page, number: int, line: str) -> Iterator[Problem]:
    for match in _FENCE.finditer(line):
        name = match[1].strip()
        if name not in DIRECTIVES:
            place = Place(page.path, number, match.start() + 1, match.end() + 1)
            help = suggestion(name, DIRECTIVES, _ONE_OF)
            yield Problem(place, f"there is no box '{name}'", help)
    bare = _BARE.match(line)
    if bare:
        word = bare[1]
        help = (
            f"write ':::{{{word}}}'"
            if word in DIRECTIVES
            else suggestion(word, DIRECTIVES, _ONE_OF)
        )
        place = Place(page.path, number, bare.start(1) + 1, bare.end(1) + 1)
        yield Problem(place, f"'::: {word}' lacks the braces {{ }} around its name", help)


RULE = Rule("LH102", "unknown-directive", check, always=True)
