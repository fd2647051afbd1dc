"""Work that several rules share is done once per handbook."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from handbook.model import Handbook

T = TypeVar("T")


def once(book: Handbook, name: str, make: Callable[[Handbook], T]) -> T:
    """``make(book)``, kept with the book under a name."""
    kept = vars(book)
    key = f"_once_{name}"
    if key not in kept:
        kept[key] = make(book)
    found: T = kept[key]
    return found
