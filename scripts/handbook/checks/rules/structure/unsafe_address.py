"""An address that could run code.

Fault: An address starts with javascript:, data: or another start that is neither https: nor
mailto:, perhaps written in disguise.

Harm: A click on it runs foreign code in the reader's browser.

Mend: Remove it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.addresses import plain_address, scheme_of
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place

HARMLESS = frozenset({"", "http", "https", "mailto", "ftp"})
_SIGNS = ("script", "mocha", "data:")
_DISGUISED = re.compile(r"%[0-9A-Fa-f]{2}|&[#A-Za-z]|\\[xu]")
_RUNS = re.compile(r"(?:javascript|vbscript|livescript|mocha)\s*:|data:[a-z]+/", re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """Schemes of links, and code anywhere in pages, sources and the glossary."""
    told: set[tuple[str, int]] = set()
    for page in book.pages.values():
        for link in page.body.links:
            scheme = scheme_of(link.url)
            if scheme not in HARMLESS:
                told.add((page.path, link.place.line))
                message = f"found an address that starts with '{scheme}:'"
                yield Problem(link.place, message, "write the words without a link")
    for path, text in book.texts.items():
        disguised = _DISGUISED.search(text) is not None
        if not disguised and not any(sign in text.lower() for sign in _SIGNS):
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if (path, number) in told:
                continue
            match = _RUNS.search(line)
            if not match and disguised and _DISGUISED.search(line):
                match = _RUNS.search(plain_address(line))
            if match:
                message = f"found an address that runs code: '{match[0]}'"
                place = Place(path, number, line.find(match[0]) + 1 or 1)
                yield Problem(place, message, "take the address out and write plain words")


RULE = Rule("LH110", "unsafe-address", check, always=True)
