"""Signs of web pages (HTML) in the text.

Fault: The text holds a sign of web pages such as <b> or <script>, or a sign that starts one.

Harm: HTML can run code and load trackers in the reader's browser, and it is lost in the book and
the print.

Mend: Write **bold** and *italics* with stars. For 'less than' before a letter write the words, or
put a backslash before the sign: \\<.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_TAG = re.compile(r"(?<!\\)<(?!!--)(?=[A-Za-z/!?])[^<>\n]{0,60}>?")
_ADDRESS = re.compile(r"<(?:[A-Za-z][A-Za-z0-9+.\-]{1,31}:|[^\s<>@]+@)[^\s<>]*>")


def check(book: Handbook) -> Iterator[Problem]:
    """Every line with the start of a tag outside of code and roles."""
    for page in book.pages.values():
        if "<" not in page.body.text:
            continue
        for number, line in numbered(book, page):
            tags = [
                match
                for match in (_TAG.finditer(line) if "<" in line else ())
                if not _ADDRESS.match(line, match.start())  # the rule external-link tells
            ]
            if tags:
                match = tags[0]
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                more = f" and {len(tags) - 1} more on this line" if len(tags) > 1 else ""
                message = (
                    f"found '{match[0].strip()}'{more}: signs of web pages (HTML) cannot be used"
                )
                yield Problem(
                    place,
                    message,
                    "take it out; write **bold** and *italics* with stars, and for the sign itself '\\<'",
                )


RULE = Rule("LH101", "raw-html", check, always=True)
