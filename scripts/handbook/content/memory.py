"""What was parsed in an earlier build, kept by the digest of its text.

The file lies beside Sphinx's own pickles and is trusted like them: never read one that came
with a change under review. A memory that is missing, broken or of other code is simply empty.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from .project import SCHEMA_DIR

T = TypeVar("T")
_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def code_digest() -> bytes:
    """The digest of the code and schemas that parsing rests on."""
    found = hashlib.sha256()
    for folder, pattern in (
        (_PACKAGE / "content", "*.py"),
        (_PACKAGE / "model", "*.py"),
        (SCHEMA_DIR, "*.json"),
    ):
        for file in sorted(folder.glob(pattern)):
            found.update(file.read_bytes())
    return found.digest()


class Memory:
    """Results by key, each pickled apart; only what this run asked for is kept for the next."""

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        self.known: dict[bytes, bytes] = {}
        self.used: dict[bytes, bytes] = {}
        if file is not None:
            self.known = self._read(file)

    @staticmethod
    def _read(file: Path) -> dict[bytes, bytes]:
        try:
            raw = file.read_bytes()
            if raw[:32] != code_digest():
                return {}
            found = pickle.loads(raw[32:])
            return found if isinstance(found, dict) else {}
        except Exception:  # a broken memory must never break a build
            return {}

    def remember(self, what: str, path: str, text: str, make: Callable[[], T]) -> T:
        """The result for a text of a file, made only when it is not known."""
        if self.file is None:
            return make()
        key = hashlib.sha256(f"{what}\0{path}\0{text}".encode()).digest()
        if key in self.known:
            self.used[key] = self.known[key]
            found: T = pickle.loads(self.known[key])
            return found
        made = make()
        self.used[key] = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
        return made

    def save(self) -> None:
        """Write what was used, unless nothing changed; a full or closed disk is no fault here."""
        if self.file is None or self.used.keys() == self.known.keys():
            return
        part = self.file.with_suffix(".part")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(code_digest() + pickle.dumps(self.used, pickle.HIGHEST_PROTOCOL))
            part.replace(self.file)
        except OSError:
            part.unlink(missing_ok=True)
