"""Edits of the real handbook: what a contributor changes, as data that can be applied and undone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Edit:
    """Replace columns ``start`` to ``end`` (from 1, end excluded) of one line; text may hold lines."""

    path: str
    line: int
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Cut:
    """Remove whole lines, both ends included."""

    path: str
    first: int
    last: int


@dataclass(frozen=True)
class Insert:
    """Put whole lines before a line."""

    path: str
    line: int
    text: str


@dataclass(frozen=True)
class Write:
    """A new file, or a whole new content. ``line`` is where its fault stands; 0: anywhere."""

    path: str
    content: bytes
    line: int = 1


@dataclass(frozen=True)
class Remove:
    path: str


@dataclass(frozen=True)
class Link:
    """A symbolic link in place of a file or folder."""

    path: str
    target: str


@dataclass(frozen=True)
class Move:
    path: str
    to: str


Change = Edit | Cut | Insert | Write | Remove | Link | Move


def paths_of(changes: Iterable[Change]) -> set[str]:
    """Every path that is touched."""
    found = set()
    for change in changes:
        found.add(change.path)
        if isinstance(change, Move):
            found.add(change.to)
    return found


def spots_of(changes: Iterable[Change]) -> list[tuple[str, int, int]]:
    """Where the edits stand once they are made: path, first and last line; last 0: the whole file."""
    found = []
    shift: dict[str, int] = {}
    lines = [c for c in changes if isinstance(c, Edit | Cut | Insert)]
    for change in sorted(lines, key=lambda c: (c.path, _first(c))):
        by = shift.get(change.path, 0)
        first = _first(change) + by
        if isinstance(change, Edit):
            more = change.text.count("\n")
            found.append((change.path, first, first + more))
        elif isinstance(change, Insert):
            more = change.text.count("\n") + 1
            found.append((change.path, first, first + more - 1))
        else:
            more = -(change.last - change.first + 1)
            found.append((change.path, first - 1, first))
        shift[change.path] = by + more
    for change in changes:
        if isinstance(change, Write):
            found.append((change.path, change.line, change.line))
        elif isinstance(change, Remove | Link):
            found.append((change.path, 0, 0))
        elif isinstance(change, Move):
            found += [(change.path, 0, 0), (change.to, 0, 0)]
    return found


def _first(change: Change) -> int:
    if isinstance(change, Cut):
        return change.first
    return change.line if isinstance(change, Edit | Insert) else 0


def apply(root: Path, changes: Iterable[Change]) -> dict[str, bytes | None]:
    """Make the edits below a folder. Returns what to give to ``undo``."""
    before: dict[str, bytes | None] = {}
    texts: dict[str, list[str]] = {}
    # from the end of a file to its start, so that places stay true
    ordered = sorted(changes, key=lambda c: (-_first(c), -c.start if isinstance(c, Edit) else 0))
    for change in ordered:
        for path in paths_of([change]):
            if path not in before:
                file = root / path
                before[path] = file.read_bytes() if file.is_file() else None
        if isinstance(change, Edit | Cut | Insert):
            if change.path not in texts:
                texts[change.path] = (root / change.path).read_text(encoding="utf-8").split("\n")
            _change_lines(texts[change.path], change)
        elif isinstance(change, Write):
            _write(root / change.path, change.content)
        elif isinstance(change, Remove):
            (root / change.path).unlink()
        elif isinstance(change, Link):
            (root / change.path).unlink(missing_ok=True)
            (root / change.path).symlink_to(change.target)
        else:
            (root / change.to).parent.mkdir(parents=True, exist_ok=True)
            (root / change.path).rename(root / change.to)
    for path, lines in texts.items():
        _write(root / path, "\n".join(lines).encode())
    return before


def undo(root: Path, before: dict[str, bytes | None]) -> None:
    """Put every file back, and take away what was new, empty folders too."""
    for path, content in before.items():
        file = root / path
        if file.is_symlink():
            file.unlink()
        if content is not None:
            _write(file, content)
        else:
            file.unlink(missing_ok=True)
            folder = file.parent
            while folder != root and folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
                folder = folder.parent


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _change_lines(lines: list[str], change: Edit | Cut | Insert) -> None:
    if isinstance(change, Insert):
        lines[change.line - 1 : change.line - 1] = change.text.split("\n")
    elif isinstance(change, Cut):
        del lines[change.first - 1 : change.last]
    else:
        line = lines[change.line - 1]
        new = line[: change.start - 1] + change.text + line[change.end - 1 :]
        lines[change.line - 1 : change.line] = new.split("\n")
