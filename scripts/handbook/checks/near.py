"""The nearest valid word, for help lines."""

from __future__ import annotations

import difflib
import heapq
from collections.abc import Iterable

_MOST = 30  #: words that a help line lists


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like the given one, or ""."""
    options = list(known)
    found = difflib.get_close_matches(word[:80], _likely(word[:80], options), 1, 0.6)
    if not found:
        lowered = {option.lower().replace("-", "").replace("_", ""): option for option in options}
        key = word.lower().replace("-", "").replace("_", "").replace(" ", "")
        return lowered.get(key, "")
    return found[0]


def _likely(word: str, options: list[str], most: int = 30) -> list[str]:
    """The options that share most pairs of letters with a word: comparing all of many is slow."""
    if len(options) <= most:
        return options
    pairs = {word[i : i + 2] for i in range(len(word) - 1)}
    return heapq.nlargest(most, options, lambda option: sum(pair in option for pair in pairs))


def listed(words: Iterable[str], limit: int = 12) -> str:
    """Words joined by commas, cut after ``limit``."""
    options = list(words)
    cut = f" and {len(options) - limit} more" if len(options) > limit else ""
    return ", ".join(options[:limit]) + cut


def suggestion(word: str, known: Iterable[str], otherwise: str = "write one of: {}") -> str:
    """A help line: the nearest word, else the list of what is allowed."""
    options = list(known)
    near = nearest(word, options)
    return f"did you mean '{near}'?" if near else otherwise.format(listed(options, _MOST))
