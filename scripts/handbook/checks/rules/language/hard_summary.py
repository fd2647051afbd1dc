"""Hard summary.

Fault: the summary has more than 60 words, or is above school grade 7. Words of
the glossary count as two syllables, because the page explains them.

Harm: the summary is the first thing a reader sees, in search and on every card. If it is hard, the
reader leaves.

Mend: say in two or three short sentences what this is and what it means for the reader.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.prose import Sentence, split, words_of
from handbook.checks.readability import grade
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

from .hard_to_read import for_families, glossary_words

MOST_WORDS = 60
LIMIT = 7.0


def check(book: Handbook) -> Iterator[Problem]:
    """Summaries that are long or hard."""
    explained = glossary_words(book)
    for page in book.pages.values():
        count = len(words_of(page.summary))
        place = page.place("summary")
        if count > MOST_WORDS:
            yield Problem(
                place,
                f"the summary has {count} words, more than {MOST_WORDS}",
                "keep what the reader needs first",
            )
        if not for_families(page) or count < 10:
            continue
        found, rated = grade(
            (
                Sentence(text, tuple(words_of(text)), "plain", -1, place)
                for _, text in split(page.summary)
            ),
            explained,
        )
        if found > LIMIT:
            yield Problem(
                place,
                f"the summary is at school grade {found:.1f}, above {LIMIT:.0f}; hardest: '{rated[0][1].text[:90]}'",
                "use shorter sentences and shorter words",
            )


RULE = Rule("LH602", "hard-summary", check)
