"""Mechanical mends: the edits of findings, and nothing else, written to the files."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterable
from pathlib import Path

from .engine import Finding
from .rule import Edit

_MARK = b"\xef\xbb\xbf"


def fix_files(root: Path, findings: Iterable[Finding]) -> int:
    """Apply the edits of findings to the files below docs/.

    Every byte outside of the edits' spans is kept. A file is replaced as a whole or not at all.

    :returns: how many edits were made; call again after a new run until it is 0.
    :raises OSError: a file cannot be written; those before it are done.
    """
    by_file: dict[str, list[Edit]] = {}
    for finding in findings:
        for edit in finding.edits:
            by_file.setdefault(edit.path, []).append(edit)
    done = 0
    for path, edits in sorted(by_file.items()):
        file = root / path
        if not _inside(root, file):
            continue
        before = file.read_bytes()
        after, count = edited(before, edits)
        if after != before:
            _replace(file, after)
            done += count
    return done


def edited(raw: bytes, edits: Iterable[Edit]) -> tuple[bytes, int]:
    """The bytes with the edits made, and how many were.

    Mends of the whole file come alone: the places of the others count from the mended text.
    Of edits that overlap, the first is made.
    """
    chosen = list(dict.fromkeys(edits))
    whole = [edit for edit in chosen if edit.whole_file]
    if whole:
        for edit in whole:
            raw = _whole(raw, edit)
        return raw, len(whole)
    try:
        lines = raw.decode("utf-8").split("\n")
    except UnicodeDecodeError:
        return raw, 0
    count = 0
    last: tuple[int, int] | None = None
    for edit in sorted(chosen, key=lambda e: (e.line, e.column, e.end), reverse=True):
        start, end = edit.column - 1, edit.end - 1
        if not (1 <= edit.line <= len(lines) and 0 <= start <= end <= len(lines[edit.line - 1])):
            continue
        if last and last[0] == edit.line and end > last[1]:
            continue
        line = lines[edit.line - 1]
        lines[edit.line - 1] = line[:start] + edit.text + line[end:]
        last = (edit.line, start)
        count += 1
    return "\n".join(lines).encode("utf-8"), count


def _whole(raw: bytes, edit: Edit) -> bytes:
    if edit.whole_file == "byte-order-mark":
        return raw.removeprefix(_MARK)
    return raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")


def _inside(root: Path, file: Path) -> bool:
    """Whether it is a plain file below docs/, reached without links."""
    docs = (root / "docs").resolve()
    return file.is_file() and not file.is_symlink() and file.resolve().is_relative_to(docs)


def _replace(file: Path, content: bytes) -> None:
    mode = stat.S_IMODE(file.stat().st_mode)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=".fix-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        Path(name).chmod(mode)
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
