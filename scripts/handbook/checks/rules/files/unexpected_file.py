"""A file that does not belong in docs/.

Fault: The file is of a type that the handbook does not use, or stands in a folder where it is not
used.

Harm: It would be published unread, or a contributor takes it for a part of the handbook.

Mend: Pages are .md, sources .yaml in docs/sources/, pictures .svg or .png, data .csv. Remove
anything else.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from handbook.checks.rule import Problem, Rule, faults_of
from handbook.model import Handbook, Place

#: types that no content has; docs/conf.py alone is the site's own
SITE_ONLY = frozenset({".css", ".js", ".html", ".py", ".txt"})
SITE_FOLDERS = ("docs/_static/", "docs/_templates/")


def check(book: Handbook) -> Iterator[Problem]:
    """Files of a wrong type, or of the site's types outside of its folders."""
    yield from faults_of("unexpected-file")(book)
    for path in book.files:
        suffix = PurePosixPath(path).suffix
        if suffix == ".md" and path.startswith(SITE_FOLDERS):
            message = "a page stands in a folder that holds no pages"
            yield Problem(
                Place(path), message, "move it to the folder of its kind, such as docs/drugs/"
            )
        elif suffix in SITE_ONLY and path != "docs/conf.py":
            message = f"a file of the type '{suffix}' stands among the pages"
            yield Problem(
                Place(path), message, "remove it; pages need no code or styles of their own"
            )


RULE = Rule("LH010", "unexpected-file", check, always=True)
