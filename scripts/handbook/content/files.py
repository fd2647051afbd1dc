"""Files below docs/: found, limited and decoded before anything is parsed."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from handbook.model import Fault, Place

from .limits import HIDDEN, MAX_LINE

#: folders right below docs/ that builds may leave behind; deeper ones are nobody's
SKIPPED = frozenset({"_build", "__pycache__"})


def walk(docs: Path, root: Path) -> Iterator[tuple[str, Path, str]]:
    """Every entry below docs/, sorted: path from the project folder, path, and what it is.

    It is a ``file``, a ``link``, ``other``, or ``closed``: a folder that cannot be read.
    """
    pending = [docs]
    while pending:
        folder = pending.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda e: e.name)
        except OSError:
            yield folder.relative_to(root).as_posix(), folder, "closed"
            continue
        for entry in entries:
            shown = Path(entry.path).relative_to(root).as_posix()
            if entry.is_symlink():
                yield shown, Path(entry.path), "link"
            elif entry.is_dir(follow_symlinks=False):
                if folder != docs or entry.name not in SKIPPED:
                    pending.append(Path(entry.path))
            else:
                kind = "file" if entry.is_file(follow_symlinks=False) else "other"
                yield shown, Path(entry.path), kind


def decode(raw: bytes, path: str) -> tuple[str | None, list[Fault]]:
    """Bytes as text with plain line ends, and what was wrong with them.

    :returns: the text, or None when it cannot be read; and the faults.
    """
    faults: list[Fault] = []
    if raw.startswith(b"\xef\xbb\xbf"):
        faults.append(
            Fault(
                "byte-order-mark",
                Place(path, 1, 1),
                "the file starts with an invisible sign (a byte order mark), which some programs add",
                "'make fix' removes it; or choose 'UTF-8', not 'UTF-8 with BOM', when you save",
            )
        )
        raw = raw[3:]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - (raw.rfind(b"\n", 0, error.start) + 1) + 1
        faults.append(
            Fault(
                "not-utf-8",
                Place(path, line, column),
                f"the letter here{_guess(raw[error.start])} is saved in an old way, not as UTF-8",
                "choose 'Save as' with the encoding 'UTF-8', and look whether all letters are right",
            )
        )
        return None, faults
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        faults.append(
            Fault(
                "wrong-line-ending",
                Place(path, line, 1),
                "the lines of this file end as on Windows or an old Mac",
                "'make fix' changes them; or choose the line ending 'LF' ('Unix') when you save",
            )
        )
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        for match in HIDDEN.finditer(text):
            faults.append(_hidden(text, match.start(), path))
    elif any(ch in text for ch in "\x00\x07\x08\x0b\x0c\x1b\x7f"):
        faults.extend(_hidden(text, match.start(), path) for match in HIDDEN.finditer(text))
    if len(text) > MAX_LINE:
        for number, line_text in enumerate(text.split("\n"), 1):
            if len(line_text) > MAX_LINE:
                faults.append(
                    Fault(
                        "file-too-large",
                        Place(path, number, 1),
                        f"the line has {len(line_text):,} characters, more than {MAX_LINE:,}",
                        "break it into paragraphs with empty lines between them",
                    )
                )
                return None, faults
    return text, faults


def _guess(byte: int) -> str:
    """The letter that old programs of Western Europe meant by a byte, in words."""
    letter = bytes([byte]).decode("cp1252", "replace")
    code = f"byte 0x{byte:02x}"
    known = letter.isprintable() and letter != "\ufffd"
    return f" (perhaps '{letter}', {code})" if known else f" ({code})"


def _hidden(text: str, at: int, path: str) -> Fault:
    line = text.count("\n", 0, at) + 1
    column = at - (text.rfind("\n", 0, at) + 1) + 1
    name = unicodedata.name(text[at], "control character")
    return Fault(
        "hidden-character",
        Place(path, line, column, column + 1),
        f"found the invisible sign U+{ord(text[at]):04X} ({name.lower()})",
        "'make fix' removes it; or delete the word and type it again",
    )
