"""A picture file that is no picture.

Fault: A file named .png does not start as PNG files do.

Harm: Something else would be published under a harmless name, or readers see a broken picture.

Mend: Export the picture as PNG, or remove the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_START = b"\x89PNG\r\n\x1a\n"


def check(book: Handbook) -> Iterator[Problem]:
    """Every .png below docs/ that has another start."""
    for path in book.files:
        file = Path(book.root, path)
        if not path.casefold().endswith(".png") or file.is_symlink() or not file.is_file():
            continue
        try:
            with file.open("rb") as stream:
                start = stream.read(len(_START))
        except OSError:
            start = b""
        if start != _START:
            yield Problem(
                Place(path),
                "the file is not a PNG picture inside",
                "open the picture in a picture program and save it as PNG; a new name does not do it",
            )


RULE = Rule("LH027", "false-picture", check, always=True)
