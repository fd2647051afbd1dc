"""Word not in glossary.

Fault: a page for families uses a hard word of the field that the glossary does not explain.

Harm: the build links hard words to their meaning at first use. A word without an entry stays dark.

Mend: add the word to docs/glossary.yaml with a plain meaning of one or two short sentences, or use
a plain word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, vocabulary_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import FIELD_WORDS
from handbook.model import Handbook

from .hard_to_read import for_families, glossary_words


def check(book: Handbook) -> Iterator[Problem]:
    """The first use of each such word on a page, in the plain layer."""
    explained = glossary_words(book)
    for page in book.pages.values():
        if not for_families(page):
            continue
        unknown = [w for w in FIELD_WORDS & vocabulary_of(page) if not _explained(w, explained)]
        if not unknown:
            continue
        pattern = re.compile(
            rf"\b(?:{'|'.join(sorted(unknown, key=len, reverse=True))})\b", re.IGNORECASE
        )
        met: set[str] = set()
        for match, place, _ in find_in(page, pattern, "plain"):
            word = match[0].lower()
            if word not in met:
                met.add(word)
                yield Problem(
                    place,
                    f"'{match[0]}' is not in the glossary",
                    "use a plainer word, or add it to docs/glossary.yaml with a plain meaning",
                )


def _explained(word: str, explained: frozenset[str]) -> bool:
    return word in explained or word.removesuffix("s") in explained


RULE = Rule("LH609", "word-not-in-glossary", check, level="warning")
