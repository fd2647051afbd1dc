"""A picture that could do more than be looked at.

Fault: An SVG file holds a program, a style, an address outside of it, or any other part that is not
on the list of plain drawing parts; or it is no SVG at all.

Harm: Opened by itself, an SVG is a web page: it can run code, load trackers and show forged content
under the handbook's name.

Mend: In the drawing program choose 'Save as' and 'Plain SVG', with shapes, text, title and
description alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from handbook.checks.rule import Problem, Rule
from handbook.checks.svg import svg_faults
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Every SVG below docs/."""
    for path in book.files:
        if path.casefold().endswith(".svg"):
            for line, column, message, help in svg_faults(Path(book.root, path)):
                yield Problem(Place(path, line, column), message, help)


RULE = Rule("LH025", "unsafe-svg", check, always=True)
