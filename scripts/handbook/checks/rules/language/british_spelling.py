"""British spelling.

Fault: a word is spelled the British way in text, title or summary.

Harm: two spellings split search and look careless. The British form belongs into the page's
aliases, so that people who type it find the page.

Mend: write the US form; --fix does it. Add the British form to 'aliases' where readers search for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in, vocabulary_of
from handbook.checks.rule import Edit, Problem, Rule
from handbook.checks.vocabulary import BRITISH
from handbook.model import Handbook, Place

_PATTERN = re.compile(rf"\b(?:{'|'.join(sorted(BRITISH, key=len, reverse=True))})\b", re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """British words in bodies, titles and summaries."""
    for page in book.pages.values():
        chosen = _PATTERN if not vocabulary_of(page).isdisjoint(BRITISH) else None
        for match, place, block in find_in(page, chosen) if chosen else ():
            if _part_of_name(
                match[0], block.text.split("\n")[place.line - block.line][place.end - 1 :]
            ):
                continue
            yield _problem(match[0], place, True)
        for key in ("title", "summary"):
            for match in _PATTERN.finditer(str(page.data.get(key, ""))):
                yield _problem(match[0], page.place(key), False)


def _part_of_name(word: str, after: str) -> bool:
    """Whether a word opens the name of a body, as in 'Haematological Malignancy Network'."""
    return word[0].isupper() and bool(re.match(r" [A-Z]", after))


def _problem(word: str, place: Place, fixable: bool) -> Problem:
    better = BRITISH[word.lower()]
    better = (
        better.upper() if word.isupper() else better.capitalize() if word[0].isupper() else better
    )
    edits = (Edit(place.path, place.line, place.column, place.end, better),) if fixable else ()
    return Problem(place, f"found the British spelling '{word}'", f"write '{better}'", edits=edits)


RULE = Rule("LH604", "british-spelling", check, fixable=True)
