"""A comment in a page.

Fault: The page holds text that is not shown: '<!-- -->', a line starting with '%', or '+++'.

Harm: Nobody checks what is not shown, and it can hide a change from a reviewer.

Mend: Remove it. What must be said to editors belongs beside the change you send, not in the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_FOUND = re.compile(r"<!--.*?(?:-->|$)|^ {0,3}%.*$|^ {0,3}\+{3,}.*$")


def check(book: Handbook) -> Iterator[Problem]:
    """Every comment outside of code."""
    for page in book.pages.values():
        text = page.body.text
        if "<!--" not in text and "%" not in text and "+++" not in text:
            continue
        for number, line in numbered(book, page):
            match = _FOUND.search(line)
            if match:
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(
                    place,
                    f"found the hidden remark '{match[0].strip()[:60]}'",
                    "remove it: what readers cannot see does not belong on a page",
                )


RULE = Rule("LH107", "comment", check, always=True)
