"""Two paths that are one on some computers.

Fault: Two files differ only in capital letters, or a page and a folder of the same name stand
beside each other.

Harm: On Windows and Mac one overwrites the other, and the site shows the wrong page.

Mend: Rename one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Paths that differ only in case, and pages beside a folder of their name."""
    seen: dict[str, str] = {}
    for path in book.files:
        first = seen.setdefault(path.casefold(), path)
        if first != path:
            message = f"the path differs from '{first}' only in capital letters"
            yield Problem(
                Place(path), message, "give one of the two files another name", Place(first)
            )
    folders = {path.rpartition("/")[0] for path in book.files}
    for page in book.pages.values():
        if f"docs/{page.id}" in folders:
            message = f"a folder 'docs/{page.id}/' stands beside this page of the same name"
            yield Problem(
                Place(page.path), message, "move the page into that folder and call it 'index.md'"
            )


RULE = Rule("LH023", "case-collision", check, always=True)
