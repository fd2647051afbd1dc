"""Where things stand in files, and what the loader could not take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DataPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A span of one line in one file. Lines and columns count from 1."""

    path: str
    line: int = 1
    column: int = 1
    end: int = 0  #: column after the last character; 0 when not known


@dataclass(frozen=True, slots=True)
class Fault:
    """Something the loader could not take; the rule of the same name reports it."""

    rule: str
    place: Place
    message: str
    help: str
    other: Place | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """A YAML mapping as plain data, with the place of every key and value.

    Scalars are ``str`` unless the schema of the kind types them as numbers
    (``int`` or ``Decimal``, which keeps the decimals as written) or booleans.
    """

    path: str
    data: Mapping[str, Any]
    values: Mapping[DataPath, tuple[int, int, int]]
    keys: Mapping[DataPath, tuple[int, int, int]]

    def place(self, *where: str | int) -> Place:
        """The place of a value, or of the nearest thing around it."""
        while where not in self.values and where:
            where = where[:-1]
        line, column, end = self.values.get(where, (1, 1, 0))
        return Place(self.path, line, column, end)

    def key_place(self, *where: str | int) -> Place:
        """The place of a key, or of the nearest thing around it."""
        while where not in self.keys and where:
            where = where[:-1]
        line, column, end = self.keys.get(where, (1, 1, 0))
        return Place(self.path, line, column, end)
