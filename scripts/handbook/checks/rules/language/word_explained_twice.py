"""Word explained twice.

Fault: two words of the glossary have the same name, abbreviation or other form.

Harm: the build can link the word to one of the two meanings only, and the reader may get the wrong
one.

Mend: keep one of them, or take the shared form out of one and let pages link it by hand.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import DataPath, Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Forms of words that stand for two terms; abbreviations differ by their capitals."""
    if book.glossary is None:
        return
    seen: dict[str, tuple[str, Place]] = {}
    for term in book.terms.values():
        forms: list[tuple[str, DataPath]] = [(term.name, ("name",)), (term.abbr, ("abbr",))]
        forms += [(text, ("also", index)) for index, text in enumerate(term.also)]
        for form, where in forms:
            key = form if form.isupper() else form.casefold()
            place = book.glossary.place(*term.where, *where)
            first = seen.setdefault(key, (term.id, place)) if key else (term.id, place)
            if first[0] != term.id:
                yield Problem(
                    place,
                    f"'{form}' is explained at '{first[0]}:' already",
                    f"take it out here, or at '{first[0]}:'",
                    first[1],
                )


RULE = Rule("LH614", "word-explained-twice", check)
