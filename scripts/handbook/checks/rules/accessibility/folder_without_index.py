"""Folder without index.

Fault: a folder of pages has no index.md, so its pages stand in no list and no sidebar.

Harm: a page nobody can reach by reading might as well not exist.

Mend: add an index.md with 'kind: topic' to the folder.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """The first page of every folder that lacks an index."""
    seen: set[str] = set()
    for page in book.published.values():
        folder = page.folder
        if folder and folder not in seen and f"{folder}/index" not in book.pages:
            yield Problem(
                page.key_place("kind"),
                f"the folder docs/{folder}/ has no first page, index.md",
                f"type 'handbook new topic {folder}/index' and fill in the page that it makes",
            )
        seen.add(folder)


RULE = Rule("LH704", "folder-without-index", check)
