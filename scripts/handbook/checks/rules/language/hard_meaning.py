"""Hard meaning.

Fault: the plain meaning of a glossary word has more than 40 words or is above school grade 15.

Harm: a reader who asks what a word means gets three more that nobody explains.

Mend: say it in one or two short sentences, as to a neighbor. What professionals need goes into
'clinical'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.prose import Sentence, split, words_of
from handbook.checks.readability import grade
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

from .hard_to_read import glossary_words

MOST_WORDS = 40
LIMIT = 15.0  #: above the page's limit, for a formula is unsure of ten words


def check(book: Handbook) -> Iterator[Problem]:
    """Plain meanings that are long or hard; words of the glossary count as two syllables."""
    if book.glossary is None:
        return
    explained = glossary_words(book)
    for term in book.terms.values():
        place = book.glossary.place(*term.where, "plain")
        count = len(words_of(term.plain))
        if count > MOST_WORDS:
            yield Problem(
                place,
                f"the meaning of '{term.name}' has {count} words, more than {MOST_WORDS}",
                "keep what a reader needs to go on; more belongs behind 'clinical:' or on a page",
            )
        parts = [
            Sentence(text, tuple(words_of(text)), "plain", -1, place)
            for _, text in split(term.plain)
        ]
        found = grade(parts, explained)[0] if count > 3 else 0.0
        if found > LIMIT:
            yield Problem(
                place,
                f"the meaning of '{term.name}' is at school grade {found:.1f}, above {LIMIT:.0f}",
                "use shorter words and shorter sentences",
            )


RULE = Rule("LH615", "hard-meaning", check, level="warning")
