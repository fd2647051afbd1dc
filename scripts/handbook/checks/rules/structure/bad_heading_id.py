"""A heading's name for links that is not understood.

Fault: The braces behind a heading do not hold '#' and lower-case words joined by hyphens.

Harm: The braces are shown to the reader, and links to the heading break.

Mend: Write {#lower-case-words} at the end of the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_BRACES = re.compile(r"\{\s*[#.][^}]*\}?|\{#?\s*\}")


def check(book: Handbook) -> Iterator[Problem]:
    """Braces that are left in the words of a heading."""
    for page in book.pages.values():
        for heading in page.body.headings:
            found = _BRACES.search(heading.text) if "{" in heading.text else None
            if found:
                place = Place(
                    page.path, heading.place.line, heading.place.column, heading.place.end
                )
                words = re.sub(r"[^a-z0-9]+", "-", found[0].lower()).strip("-") or "name"
                message = f"'{found[0]}' at a heading is no name for links"
                yield Problem(place, message, f"write {{#{words}}} at the end of the line")


RULE = Rule("LH122", "bad-heading-id", check)
