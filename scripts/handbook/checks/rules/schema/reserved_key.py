"""A line by which the page would change how it is built.

Fault: The record holds a line such as 'myst:', 'html_meta' or 'orphan', on which the program that
builds the site acts.

Harm: Such a line can switch off protections, redirect readers or run commands on the computer that
builds the handbook.

Mend: Remove it. How pages are built is decided in one place, docs/conf.py.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.allowed import RESERVED_KEYS
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Reserved keys at the top of a record; the rule unknown-key leaves them to this one."""
    for page in book.pages.values():
        for key in page.data:
            if key in RESERVED_KEYS:
                message = f"the line '{key}:' would change how the page is built"
                yield Problem(
                    page.key_place(key), message, f"remove the line '{key}:' and what belongs to it"
                )


RULE = Rule("LH213", "reserved-key", check, always=True)
