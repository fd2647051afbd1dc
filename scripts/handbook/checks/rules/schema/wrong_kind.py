"""A record whose kind does not fit its folder.

Fault: The folder fixes the kind of a page, and the page names another, or its folder is none of the
handbook's.

Harm: The page would be listed, drawn and checked as something it is not.

Mend: Move the file to the folder of its kind, or write the kind of the folder.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import listed, suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import (
    FOLDER_OF_KIND,
    KIND_OF_FOLDER,
    KINDS,
    TOPIC_FOLDERS,
    Handbook,
    Place,
    kind_of,
)


def check(book: Handbook) -> Iterator[Problem]:
    """Pages in unknown folders, and pages that name another kind than their folder's."""
    for page in book.pages.values():
        fixed = kind_of(page.id)
        if fixed is None:
            folders = (*KIND_OF_FOLDER, *TOPIC_FOLDERS)
            where = f"the folder '{page.folder}'" if page.folder else "docs/ itself"
            help = suggestion(page.folder, folders, "move it to one of: {}")
            yield Problem(Place(page.path), f"{where} is no folder for pages", help)
        elif page.readable and "kind" in page.data and page.data["kind"] != fixed:
            given = str(page.data["kind"])
            help = f"write 'kind: {fixed}'"
            if given in FOLDER_OF_KIND:
                help += f", or move the file to docs/{FOLDER_OF_KIND[given]}/"
            elif given not in KINDS:
                help += f" (kinds are {listed(KINDS)})"
            message = f"'kind:' is '{given}', but pages here are of the kind '{fixed}'"
            yield Problem(page.place("kind"), message, help)


RULE = Rule("LH212", "wrong-kind", check)
