"""A role whose text runs over a line break.

Fault: The text of a role starts on one line and ends on another.

Harm: Targets with a line break in them are not found, and some editors break the role apart.

Mend: Write the whole role on one line.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Roles with a line break inside."""
    for page in book.pages.values():
        for role in page.body.roles:
            if "\n" in role.text:
                message = f"the text of the role '{role.name}' runs over a line break"
                yield Problem(role.place, message, "write it on one line")


RULE = Rule("LH118", "role-spans-lines", check)
