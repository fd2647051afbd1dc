"""Unfinished text.

Fault: a published page holds a note to oneself ("TODO", "TBD", "lorem ipsum", "XXX").

Harm: the reader sees that nobody finished, and wonders what else nobody finished.

Mend: finish it, or write 'status: draft' at the top of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, vocabulary_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import NOTE_TRIGGERS
from handbook.model import Handbook

_NOTE = re.compile(
    r"\b(?:TODO|TBD|TBC|FIXME|XXX+|[Ll]orem ipsum|PLACEHOLDER)\b|\[(?:citation needed|source|TK)\]|\?\?+"
)


def check(book: Handbook) -> Iterator[Problem]:
    """Notes in bodies, titles and summaries."""
    for page in book.pages.values():
        likely = "??" in page.body.text or not vocabulary_of(page).isdisjoint(NOTE_TRIGGERS)
        for match, place, _ in find_in(page, _NOTE) if likely else ():
            yield Problem(
                place,
                f"found the note '{match[0]}'",
                "finish the text, or write 'status: draft' at the top of the page",
            )
        for key in ("title", "summary"):
            if noted := _NOTE.search(str(page.data.get(key, ""))):
                yield Problem(
                    page.place(key),
                    f"found the note '{noted[0]}'",
                    "finish the text, or write 'status: draft' at the top of the page",
                )


RULE = Rule("LH610", "unfinished-text", check)
