"""British spelling.

Fault: a word is spelled the British way in text, title or summary.

Harm: two spellings split search and look careless. The British form belongs into the page's
aliases, so that people who type it find the page.

Mend: write the US form; 'make fix' does it. Add the British form to 'aliases' where readers search for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from handbook.checks.prose import find_in, meanings, vocabulary_of
from handbook.checks.rule import Edit, Problem, Rule
from handbook.checks.vocabulary import BRITISH, BRITISH_PATTERNS, NOT_BRITISH
from handbook.model import Handbook, Place

_WORD = re.compile(r"[^\W\d_]{4,}")


@lru_cache(maxsize=65_536)
def american(word: str) -> str:
    """The US form of a British word in lower case, or ""."""
    if word in NOT_BRITISH:
        return ""
    better = BRITISH.get(word, "")
    if not better:
        better = word
        for pattern, form in BRITISH_PATTERNS:
            if match := pattern.fullmatch(better):
                better = match.expand(form)
    return better if better != word else ""


def check(book: Handbook) -> Iterator[Problem]:
    """British words in bodies, titles, summaries and the glossary's meanings."""
    for page in book.pages.values():
        words = [word for word in vocabulary_of(page) if american(word)]
        pattern = re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE) if words else None
        for match, place, block in find_in(page, pattern) if pattern else ():
            if _part_of_name(
                match[0], block.text.split("\n")[place.line - block.line][place.end - 1 :]
            ):
                continue
            yield _problem(match[0], place, True)
        for key in ("title", "summary"):
            for match in _WORD.finditer(str(page.data.get(key, ""))):
                if american(match[0].lower()):
                    yield _problem(match[0], page.place(key), False)
    for text, place in meanings(book):
        for match in _WORD.finditer(text):
            if american(match[0].lower()):
                yield _problem(match[0], place, False)


def _part_of_name(word: str, after: str) -> bool:
    """Whether a word opens the name of a body, as in 'Haematological Malignancy Network'."""
    return word[0].isupper() and bool(re.match(r" [A-Z]", after))


def _problem(word: str, place: Place, fixable: bool) -> Problem:
    better = american(word.lower())
    better = (
        better.upper() if word.isupper() else better.capitalize() if word[0].isupper() else better
    )
    edits = (Edit(place.path, place.line, place.column, place.end, better),) if fixable else ()
    return Problem(place, f"found the British spelling '{word}'", f"write '{better}'", edits=edits)


RULE = Rule("LH604", "british-spelling", check, fixable=True)
