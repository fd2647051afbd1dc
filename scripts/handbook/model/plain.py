"""Reading plain data that may be wrong: bad content never crashes a reader."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def mapping(value: object) -> Mapping[str, Any]:
    """The value if it is a mapping, else an empty one: bad content never crashes a reader."""
    return value if isinstance(value, Mapping) else {}


def mappings(value: object) -> list[Mapping[str, Any]]:
    """The list with what is no mapping replaced by an empty one, so that indexes stay true."""
    return [mapping(item) for item in value] if isinstance(value, list) else []


def texts(value: object) -> list[str]:
    """The list's items as text, with "" for what is no text, so that indexes stay true."""
    return [text_of(item) for item in value] if isinstance(value, list) else []


def text_of(value: object) -> str:
    """The value if it is text, else ""."""
    return value if isinstance(value, str) else ""
