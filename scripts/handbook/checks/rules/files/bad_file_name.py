"""A path with other signs than lower-case letters, digits and hyphens.

Fault: A folder or file name holds capitals, spaces, underscores, dots or other signs.

Harm: The path is the address of the page; such addresses break in links and differ between
computers.

Mend: Rename it with lower-case words joined by single hyphens, as in 'trials/e1910.md'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
#: names that Windows keeps for devices: such a file cannot be checked out there
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(1, 10)))
)
_SITE = ("docs/_static/", "docs/_templates/")


def check(book: Handbook) -> Iterator[Problem]:
    """Every file whose address would not be plain words."""
    for path in book.files:
        if path.startswith(_SITE) or path == "docs/conf.py":
            continue
        pure = PurePosixPath(path)
        for part in (*pure.parts[1:-1], pure.stem):
            if part in _DEVICES:
                message = f"computers with Windows allow no file of the name '{part}'"
                yield Problem(Place(path), message, f"rename it, for example to '{part}-page'")
                break
            if not _WORD.match(part) or len(part) > 60:
                better = re.sub(r"[^a-z0-9]+", "-", part.lower())[:60].strip("-") or "name"
                message = (
                    f"the name '{part[:80]}' is not small letters and digits joined by hyphens"
                )
                if _WORD.match(part):
                    message = f"the name '{part[:80]}' has {len(part)} letters, more than 60"
                yield Problem(Place(path), message, f"rename it, for example to '{better}'")
                break


RULE = Rule("LH022", "bad-file-name", check, always=True)
