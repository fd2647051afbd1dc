"""A word with letters of another alphabet.

Fault: A Latin word holds Cyrillic or Greek letters that look like Latin ones, or a word is made
of such letters alone.

Harm: The word looks right, but search does not find it, screen readers stumble, and it can pass
for another name.

Mend: Type the word again with Latin letters. Greek letters as such (γδ, β-cell, μg, NFκB) are
fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

_OTHER = re.compile("[\u0370-\u03ff\u0400-\u052f\u0531-\u058f\u13a0-\u13ff\uff21-\uff5a]")
_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile("[A-Za-z]")
_CYRILLIC = re.compile("[\u0400-\u052f\u0531-\u058f\u13a0-\u13ff\uff21-\uff5a]")
#: Cyrillic letters that look like Latin ones
_TWINS = frozenset("аесорхуіјѕһԁԛԝАВЕКМНОРСТХІЈЅ")
#: Greek letters that look like Latin ones and are not used as symbols beside them
_GREEK_TWIN = re.compile(r"[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυι](?=[A-Za-z])|(?<=[A-Za-z])[ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονυι]")
#: any other Greek letter in the middle of a Latin word, but NFκB and the like
_GREEK_INSIDE = re.compile(r"(?<=[a-z])[αβγδεζηθλμξπρςστφχψωϲ](?=[a-z])")


def check(book: Handbook) -> Iterator[Problem]:
    """Words that mix alphabets so that a reader cannot see it."""
    for path, text in book.texts.items():
        if text.isascii() or not _OTHER.search(text):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if line.isascii() or not _OTHER.search(line):
                continue
            words = list(_WORD.finditer(line))
            russian = any(_CYRILLIC.search(w[0]) and not _TWINS.issuperset(w[0]) for w in words)
            for match in words:
                wrong = _wrong(match[0], russian)
                if wrong:
                    place = Place(path, number, match.start() + 1, match.end() + 1)
                    alphabet = "Cyrillic" if _CYRILLIC.match(wrong) else "Greek"
                    message = f"the word '{match[0]}' holds '{wrong}' (U+{ord(wrong):04X}), a letter of the {alphabet}"
                    yield Problem(
                        place,
                        f"{message} alphabet that only looks like ours",
                        "delete the word and type it again with the letters of your keyboard",
                    )


def _wrong(word: str, russian: bool) -> str:
    cyrillic = _CYRILLIC.search(word)
    if cyrillic and (_LATIN.search(word) or (_TWINS.issuperset(word) and not russian)):
        return cyrillic[0]
    greek = _GREEK_TWIN.search(word) or _GREEK_INSIDE.search(word)
    return greek[0] if greek else ""


RULE = Rule("LH024", "mixed-script", check, always=True)
