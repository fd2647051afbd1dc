"""A second title.

Fault: The text has a heading with a single '#', or one that is made by a line of '---' or '==='
below it.

Harm: The title of the record is the page's heading; with two, screen readers and the contents list
are wrong.

Mend: Start with '## '.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Headings of the first level, and underlined ones."""
    for page in book.pages.values():
        lines: list[str] = []
        for heading in page.body.headings:
            lines = lines or book.texts[page.path].split("\n")
            underlined = not lines[heading.place.line - 1].lstrip(" >").startswith("#")
            if underlined:
                words = heading.text.split("\n")[0][:80]
                message = f"'{words}' became a heading by the signs '---' or '===' below it"
                yield Problem(
                    heading.place,
                    message,
                    "write '## ' before it if it is a heading; else put an empty line below it",
                )
            elif heading.level == 1:
                message = f"'# {heading.text[:80]}' is a second title"
                yield Problem(
                    heading.place,
                    message,
                    "write '## ' in place of '# ': the title stands at the top, behind 'title:'",
                )


RULE = Rule("LH120", "first-level-heading", check)
