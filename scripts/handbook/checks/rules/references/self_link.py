"""Self link.

Fault: a page links to itself.

Harm: the reader clicks and nothing happens; in lists the page turns up as its own relative.

Mend: write the word without a link, or link to a section of the page ('page#section').
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.record_uses import record_uses
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Links whose target is the very page; an entity as parent of itself too."""
    for use in record_uses(book):
        if use.page is None or not use.link:
            continue
        if use.target == use.page.id and use.field != "parent":
            yield Problem(
                use.place,
                f"this page links to itself ({use.field})",
                "remove the link"
                if use.role is None
                else "write the word without a link, or link to a section: 'page#section'",
            )


RULE = Rule("LH308", "self-link", check)
