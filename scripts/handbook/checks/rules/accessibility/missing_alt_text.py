"""Missing alt text.

Fault: a picture has no words for people who cannot see it, or useless ones ("image", a file name).

Harm: a blind reader, or one whose picture does not load, gets nothing.

Mend: say in one sentence what the picture shows, as you would on the telephone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook

PICTURES = frozenset({"figure", "image"})
_NOUN = "image|picture|photo|figure|graphic|diagram|chart|icon|drawing|logo"
_USELESS = re.compile(
    rf"(?:an? |the )?(?:{_NOUN})(?: of)?\W*\d*\W*\Z|[\w-]+\.(?:svg|png|jpe?g|gif)\Z",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"(?:an? |the )?(?:image|picture|photo|graphic) (?:of|showing)\b", re.IGNORECASE
)
_HELP = (
    "say in one sentence what the picture shows: behind ':alt:', or between the brackets of ![...]"
)


def check(book: Handbook) -> Iterator[Problem]:
    """Pictures in Markdown and in directives."""
    for page in book.pages.values():
        pictures = [(link.text, link.place) for link in page.body.links if link.kind == "image"]
        pictures += [
            (d.options.get("alt", ""), d.place) for d in page.body.directives if d.name in PICTURES
        ]
        for alt, place in pictures:
            text = alt.strip()
            if not text:
                yield Problem(
                    place, "the picture has no words for those who cannot see it (alt text)", _HELP
                )
            elif _USELESS.match(text) or len(text.split()) < 3:
                yield Problem(place, f"the alt text '{text}' says nothing", _HELP)
            elif opening := _OPENING.match(text):
                yield Problem(
                    place,
                    f"the alt text starts with '{opening[0]}', which screen readers say already",
                    "start with what is shown",
                )


RULE = Rule("LH701", "missing-alt-text", check)
