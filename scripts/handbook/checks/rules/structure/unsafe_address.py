"""An address that could run code.

Fault: An address starts with javascript:, data: or another scheme that is neither https nor
mailto, perhaps written in disguise.

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
_RUNS = re.compile(r"(?:javascript|vbscript|livescript|mocha)\s*:|data:[a-z]+/", re.IGNORECASE)


def check(book: Handbook) -> Iterator[Problem]:
    """Schemes of links, and code anywhere in pages, sources and the glossary."""
    told: set[tuple[str, int]] = set()
    for page in book.pages.values():
        for link in page.body.links:
            scheme = scheme_of(link.url)
            if scheme not in HARMLESS:
                told.add((page.path, link.place.line))
                message = f"found an address with the scheme '{scheme}'"
                yield Problem(link.place, message, "remove it")
    for path, text in book.texts.items():
        if not _RUNS.search(text) and "&" not in text and "%" not in text and "\\" not in text:
            continue
        for number, line in enumerate(text.split("\n"), 1):
            if (":" not in line and "&" not in line and "%" not in line) or (path, number) in told:
                continue
            match = _RUNS.search(line) or _RUNS.search(plain_address(line))
            if match:
                message = f"found an address that runs code: '{match[0]}'"
                yield Problem(
                    Place(path, number, line.find(match[0]) + 1 or 1), message, "remove it"
                )


RULE = Rule("LH110", "unsafe-address", check, always=True)
