"""A name in braces that the handbook does not have.

Fault: The name in braces before a text, as in {name}`text`, is not on the list of the handbook.

Harm: The text would be shown as an error, or do what no page may do.

Mend: Use one of the names of the handbook, such as {drug}`imatinib`; the help line names the
nearest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.allowed import ROLES
from handbook.checks.near import suggestion
from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Handbook, Place

#: a role's name as MyST reads it
_ROLE = re.compile(r"\{([a-zA-Z0-9_+:\-]+)\}(?=`)")


def check(book: Handbook) -> Iterator[Problem]:
    """Names before a backtick that are no role: in code too, for nobody can be tricked then."""
    for page in book.pages.values():
        if "}`" not in page.body.text:
            continue
        for number, line in enumerate(page.body.text.split("\n"), page.body.first_line):
            for match in _ROLE.finditer(line) if "}`" in line else ():
                name = match[1]
                if name in ROLES:
                    continue
                start, end = match.start(1) + 1, match.end(1) + 1
                lowered = name.lower()
                edits = (Edit(page.path, number, start, end, lowered),) if lowered in ROLES else ()
                place = Place(page.path, number, start, end)
                help = suggestion(name, sorted(ROLES), "take the braces out, or write one of: {}")
                yield Problem(
                    place,
                    f"there is no {{{name}}}`...` in the handbook",
                    help,
                    edits=edits,
                )


RULE = Rule("LH103", "unknown-role", check, always=True, fixable=True)
