"""Hard to read.

Fault: the text of a page for patients or families, outside of the boxes 'clinical', is above school
grade 8.

Harm: half of all readers understand less than they think, and a frightened one understands less
than on other days. A page that is right but too hard helps nobody who needs it.

Mend: begin with the sentences the finding names. Split them at "and", "which" or a comma. Take the
shorter word. Put classification names, doses and study details into a box ':::{clinical}'. The
formula counts words and syllables; it does not measure understanding, so read the page aloud too.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.prose import Sentence, sentences
from handbook.checks.readability import explained_words, grade
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page

LIMIT = 8.0
LEAST_WORDS = 100


def plain_sentences(page: Page) -> list[Sentence]:
    """The sentences that are graded."""
    return [s for s in sentences(page) if s.layer == "plain"]


def for_families(page: Page) -> bool:
    """Whether a page is written for patients or the people around them."""
    return bool({"patients", "caregivers"} & set(page.audience))


def glossary_words(book: Handbook) -> frozenset[str]:
    """Every single word the glossary explains, in lower case."""
    return explained_words(n for t in book.terms.values() for n in (t.name, t.abbr, *t.also))


def check(book: Handbook) -> Iterator[Problem]:
    """Pages for families whose plain layer is above the limit."""
    words = glossary_words(book)
    for page in book.pages.values():
        if not for_families(page):
            continue
        chosen = plain_sentences(page)
        if sum(len(s.words) for s in chosen) < LEAST_WORDS:
            continue
        found, rated = grade(chosen, words)
        if found > LIMIT:
            hardest = [
                f"line {s.place.line} (grade {g:.0f}): '{s.text[:90]}'" for g, s in rated[:3]
            ]
            yield Problem(
                rated[0][1].place,
                f"the text for families is at school grade {found:.1f}, above {LIMIT:.0f}; hardest: "
                + "; ".join(hardest),
                "split these sentences and take shorter words, "
                "or move details into a box ':::{clinical}'",
            )


RULE = Rule("LH601", "hard-to-read", check)
