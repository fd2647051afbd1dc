"""News as source.

Fault: a number, an approval or a citation leans on a source that was read in news only.

Harm: news was wrong in four of five checks: wrong year, wrong date, wrong number of people.

Mend: find the paper, label, notice or registry the news speaks of, and lean on that. News may lead
there; it never supports.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import source_uses
from handbook.model import Handbook, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Uses of sources of which every reading was in news."""
    news = {
        source.name
        for source in book.sources.values()
        if source.reads and all(text_of(read.get("copy")) == "news" for read in source.reads)
    }
    for use in source_uses(book):
        if use.source in news:
            yield Problem(
                use.place,
                f"'{use.source}' was read in news only ({use.what})",
                "find the paper, label, notice or registry it speaks of, and lean on that",
                book.sources[use.source].tree.place("read"),
            )


RULE = Rule("LH404", "news-as-source", check)
