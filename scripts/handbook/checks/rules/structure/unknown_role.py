"""A role that the handbook does not have.

Fault: A {name}`text` has a name that is not on the list of roles.

Harm: The text would be shown as an error, or do what no page may do.

Mend: Use one of the roles of the handbook; the help line names the nearest.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.allowed import ROLES
from handbook.checks.near import suggestion
from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Roles that are not on the list."""
    for page in book.pages.values():
        for role in page.body.roles:
            if role.name in ROLES:
                continue
            lowered = role.name.lower()
            edits: tuple[Edit, ...] = ()
            if lowered in ROLES:
                start = role.place.column + 1
                end = start + len(role.name)
                edits = (Edit(page.path, role.place.line, start, end, lowered),)
            help = suggestion(role.name, sorted(ROLES))
            yield Problem(role.place, f"there is no role '{role.name}'", help, edits=edits)


RULE = Rule("LH103", "unknown-role", check, always=True, fixable=True)
