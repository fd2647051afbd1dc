"""Useless link text.

Fault: a link's words do not say where it goes ("here", "click here", "more").

Harm: screen readers list links without the text around them; "here, here, here" is no list.

Mend: make the name of the page the link's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import FOLDER_OF_KIND, Handbook

_USELESS = re.compile(
    r"(?:click )?here|(?:read |learn )?more|this|link|this page|see|page|go\Z", re.IGNORECASE
)
_KINDS = frozenset({"page", *FOLDER_OF_KIND})


def check(book: Handbook) -> Iterator[Problem]:
    """Roles and Markdown links with words that say nothing."""
    for page in book.pages.values():
        linked = [
            (r.text.rpartition("<")[0].strip(), r.place)
            for r in page.body.roles
            if r.name in _KINDS and "<" in r.text
        ]
        linked += [
            (link.text.strip(), link.place) for link in page.body.links if link.kind == "link"
        ]
        for text, place in linked:
            if _USELESS.fullmatch(text) or not text:
                yield Problem(
                    place,
                    f"the link's words '{text}' do not say where it goes",
                    "use the name of the page as the link's words",
                )


RULE = Rule("LH702", "useless-link-text", check)
