"""Fusion notation.

Fault: a fusion gene is written with a hyphen or slash (BCR-ABL1, PML/RARA).

Harm: a hyphen also joins words and a slash also lists genes, so that readers cannot tell a fusion
from two genes. Search does not find the page.

Mend: write two colons between the approved symbols, as in {gene}`BCR::ABL1`. Other spellings belong
into 'aliases'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.genes import FUSIONS, RETIRED
from handbook.checks.rule import Edit, Problem, Rule
from handbook.checks.text import code_and_links_hidden
from handbook.model import Handbook, Place, text_of

_PAIR = re.compile(
    r"(?<![\w:/-])([A-Z][A-Za-z0-9]{1,8}?[A-Z0-9a])(\s?(?:[-/–‑]|:(?!:))\s?)([A-Z][A-Za-z0-9α]{2,8})(?![\w])"
)
_GREEK = {"RARα": "RARA", "RARa": "RARA"}


def check(book: Handbook) -> Iterator[Problem]:
    """Known fusions with another sign than '::', in prose, gene roles, titles and events."""
    for page in book.pages.values():
        for key in ("title", "event"):
            for match, right in _found(text_of(page.data.get(key))):
                yield _problem(page.place(key), match[0], right)
        for block in page.body.blocks:
            if not _maybe(block.text):
                continue
            hidden = code_and_links_hidden(block.text)
            for match, right in _found(hidden):
                line = hidden.count("\n", 0, match.start())
                column = match.start() - (hidden.rfind("\n", 0, match.start()) + 1) + 1
                place = Place(page.path, block.line + line, column, column + len(match[0]))
                edit = Edit(page.path, place.line, place.column, place.end, right)
                yield _problem(place, match[0], right, edit)


def _maybe(text: str) -> bool:
    return any(sign in text for sign in "-/–‑:")


def _found(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for match in _PAIR.finditer(text):
        pair = (_approved(match[1]), _approved(match[3]))
        if pair in FUSIONS:
            yield match, "::".join(pair)
        elif (pair[1], pair[0]) in FUSIONS and "/" not in match[2]:
            yield match, f"{pair[1]}::{pair[0]}"


def _approved(symbol: str) -> str:
    symbol = _GREEK.get(symbol, symbol)
    return RETIRED.get(symbol.upper(), symbol)


def _problem(place: Place, found: str, right: str, *edits: Edit) -> Problem:
    return Problem(place, f"the fusion is written '{found}'", f"write {right}", edits=edits)


RULE = Rule("LH510", "fusion-notation", check, fixable=True)
