"""Rules in two processes: those on language take as long as all the others together."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

from handbook.model import Handbook

from .rule import Rule

T = TypeVar("T")
Work = Callable[[Handbook, Sequence[Rule]], list[T]]
#: a smaller handbook is checked before a second process would have started
WORTH = 100
_LANGUAGE = "LH6"
#: what the second process works on: it is a copy of this one, so nothing has to be sent to it
_given: list[tuple[Handbook, tuple[Rule, ...], Work[object]]] = []


def jobs_for(book: Handbook) -> int:
    """How many processes are worth it here."""
    able = sys.platform == "linux" and (os.cpu_count() or 1) > 1
    return 2 if able and len(book.pages) >= WORTH else 1


def in_two(book: Handbook, rules: Sequence[Rule], work: Work[T]) -> list[T]:
    """The work on all rules, those on language in a process of their own."""
    language = tuple(rule for rule in rules if rule.code.startswith(_LANGUAGE))
    others = tuple(rule for rule in rules if not rule.code.startswith(_LANGUAGE))
    if not language or not others:
        return work(book, rules)
    _given.append((book, language, work))  # type: ignore[arg-type]
    try:
        with ProcessPoolExecutor(1, get_context("fork")) as pool:
            second = pool.submit(_second)
            return [*work(book, others), *second.result()]  # type: ignore[list-item]
    finally:
        _given.clear()


def _second() -> list[object]:
    book, rules, work = _given[-1]
    return work(book, rules)
