"""A link out of the handbook in the text.

Fault: The text holds a web address or a mail address, as a link or typed out.

Harm: Links rot, and a reader cannot tell what stands behind them; sources carry date, kind and
what was read.

Mend: Make a source in docs/sources/ and write {cite}`name | where`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.addresses import scheme_of
from handbook.checks.rule import Problem, Rule
from handbook.checks.visible import visible_lines
from handbook.model import Handbook, Place

_HELP = "take it out; or make a source ('handbook new source NAME') and write {cite}`NAME | where in it`"
_TYPED = re.compile(
    r"(?:https?|ftp)://[^\s<>)\]]+|(?<![\w/.])www\.[a-z0-9-]+\.[a-z]{2,}[^\s<>)\]]*"
    r"|[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b",
    re.I,
)


def check(book: Handbook) -> Iterator[Problem]:
    """Links with a harmless scheme, and addresses typed out. Others are told by unsafe-address."""
    for page in book.pages.values():
        told: set[int] = set()
        for link in page.body.links:
            scheme = scheme_of(link.url)
            away = scheme in ("http", "https", "mailto", "ftp") or link.url.startswith("//")
            if link.kind != "image" and (away or ("@" in link.url and link.kind == "autolink")):
                told.add(link.place.line)
                message = f"found a link out of the handbook: '{link.url[:80]}'"
                yield Problem(link.place, message, _HELP)
        if not any(sign in page.body.text for sign in ("://", "www.", "@")):
            continue
        for number, line in enumerate(visible_lines(book, page), page.body.first_line):
            for match in _TYPED.finditer(line) if number not in told else ():
                place = Place(page.path, number, match.start() + 1, match.end() + 1)
                yield Problem(place, f"found the address '{match[0][:80]}'", _HELP)


RULE = Rule("LH108", "external-link", check, always=True)
