"""Data file mismatch.

Fault: the table of individual data that a page draws from is missing, was changed since it was
checked (its checksum, a number worked out from all its signs, is another), or does not have the
columns and numbers a curve needs.

Harm: the curve shows other people than the source does.

Mend: put back the file as it was checked. If the change was meant, compare it with the source again
and then set the new checksum that the help line gives.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from pathlib import Path

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, Place, mapping, text_of

FOLDER = "docs/statistics/data"
_TIMES = frozenset({"days", "weeks", "months", "years", "time"})


def check(book: Handbook) -> Iterator[Problem]:
    """Data files: there, unchanged, with a time and a 0/1 column in every row."""
    named: set[str] = set()
    for page in book.pages.values():
        data = mapping(page.data.get("individual_data"))
        name = text_of(data.get("file"))
        if not name:
            continue
        path = f"{FOLDER}/{name}"
        named.add(path)
        yield from _file(book, page, path, text_of(data.get("sha256")))
    for path in book.files:
        if path.startswith(f"{FOLDER}/") and path not in named:
            yield Problem(
                Place(path),
                "no page draws from this file",
                "name it on its page, behind 'file:', or delete it",
            )


def _file(book: Handbook, page: Page, path: str, expected: str) -> Iterator[Problem]:
    place = page.place("individual_data", "file")
    if path not in book.files:
        yield Problem(
            place,
            f"there is no file {path}",
            "put it there, or correct the name behind 'file:'",
        )
        return
    try:
        raw = Path(book.root, path).read_bytes()
        text = raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        yield Problem(place, f"{path} cannot be read: {error}", "save it as 'CSV UTF-8'")
        return
    found = hashlib.sha256(raw).hexdigest()
    if found != expected:
        yield Problem(
            page.place("individual_data", "sha256"),
            f"{path} is not the file that was checked",
            f"compare it with the source again, then write 'sha256: {found}'",
        )
    yield from _rows(path, text, text_of(mapping(page.data["individual_data"]).get("time_unit")))


def _rows(path: str, text: str, unit: str) -> Iterator[Problem]:
    rows = list(csv.reader(text.splitlines()))
    head = rows[0] if rows else []
    times = [i for i, name in enumerate(head) if name in _TIMES]
    if not times or (head[times[0]] != unit and head[times[0]] != "time"):
        yield Problem(
            Place(path, 1, 1),
            f"the first line names no column '{unit}'",
            f"write '{unit}' over the column of times",
        )
        return
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(head):
            yield Problem(
                Place(path, number, 1),
                f"the row has {len(row)} values, the first line names {len(head)} columns",
                "write one value for each column",
            )
        elif not _positive(row[times[0]]):
            yield Problem(
                Place(path, number, 1), f"'{row[times[0]]}' is no time", "write a number above 0"
            )
        elif not any(cell in ("0", "1") for i, cell in enumerate(row) if i > times[0]):
            yield Problem(
                Place(path, number, 1),
                "the row does not say whether the event happened",
                "write 1 (it happened) or 0 (followed until then) after the time",
            )


def _positive(text: str) -> bool:
    try:
        return 0 < float(text) < float("inf")
    except ValueError:
        return False


RULE = Rule("LH438", "data-file-mismatch", check)
