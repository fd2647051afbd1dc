"""A figure or link that goes on in the next line.

Fault: The text of a {name}`text` starts on one line and ends on another.

Harm: A name that is cut by the end of a line is not found, and some programs break it apart.

Mend: Write the whole of {name}`text` on one line.
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
                message = f"the text of {{{role.name}}}`...` goes on in the next line"
                yield Problem(
                    role.place, message, f"write the whole of {{{role.name}}}`...` on one line"
                )


RULE = Rule("LH118", "role-spans-lines", check)
