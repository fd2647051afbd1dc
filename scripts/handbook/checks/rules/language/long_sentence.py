"""Long sentence.

Fault: a sentence for families, outside of the boxes 'clinical', has more than 25 words.

Harm: readers lose the start of a long sentence before they reach its end; tired and frightened
readers sooner.

Mend: make two sentences of it. Lists help where several things follow each other.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

from .hard_to_read import for_families, plain_sentences

MOST_WORDS = 25


def check(book: Handbook) -> Iterator[Problem]:
    """Sentences over the limit on pages for families."""
    for page in book.pages.values():
        if not for_families(page):
            continue
        for sentence in plain_sentences(page):
            if len(sentence.words) > MOST_WORDS:
                yield Problem(
                    sentence.place,
                    f"the sentence has {len(sentence.words)} words, more than {MOST_WORDS}: '{sentence.text[:70]}...'",
                    "make two sentences of it",
                )


RULE = Rule("LH603", "long-sentence", check, level="warning")
