"""A footnote.

Fault: The text holds '[^name]'.

Harm: Footnotes tear a source from its claim, and jumping there and back is hard on phones and
screen readers.

Mend: Write {cite}`source | where` for a source, and put an aside into the sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import numbered
from handbook.model import Handbook, Place

_FOUND = re.compile(r"\[\^[^\]\n]+\]:?")


def check(book: Handbook) -> Iterator[Problem]:
    """Every place outside of code."""
    for page in book.pages.values():
        if "[^" not in page.body.text:
            continue
        for number, line in numbered(book, page):
            for match in _FOUND.finditer(line) if "[^" in line else ():
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(
                    place,
                    f"found the footnote '{match[0]}'",
                    "write {cite}`source | where`, or put it into the sentence",
                )


RULE = Rule("LH112", "footnote", check)
