"""A tab character.

Fault: A page or record holds a tab.

Harm: A record cannot be indented by tabs, and in a text they become code; each editor shows them
with another width.

Mend: Use spaces. 'handbook check --fix' changes them.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Edit, Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Every run of tabs in a page or record."""
    for path, text in book.texts.items():
        if "\t" not in text:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            start = line.find("\t")
            while start >= 0:
                end = start
                while line[end : end + 1] == "\t":
                    end += 1
                spaces = " " * (2 * (end - start) if not line[:start].strip() else 1)
                edit = Edit(path, number, start + 1, end + 1, spaces)
                place = Place(path, number, start + 1, end + 1)
                yield Problem(
                    place,
                    "found a tab (the Tab key)",
                    "'make fix' changes it; or delete it and use the space bar",
                    edits=(edit,),
                )
                start = line.find("\t", end)


RULE = Rule("LH006", "tab-character", check, always=True, fixable=True)
