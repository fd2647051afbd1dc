"""Unknown gene.

Fault: a gene is named by a retired symbol or by its protein (MLL, AML1, CD20), or by a symbol that
the handbook does not know.

Harm: readers who search for the name on their report do not find the page.

Mend: write the symbol that the HUGO Gene Nomenclature Committee approves, as the help line gives
it, and put the old name into 'aliases'. If the symbol is right and new here, ask for it to be added
to the list in scripts/handbook/checks/genes.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.genes import APPROVED, FAMILIES, RETIRED
from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, Place, Role, texts

_OLD = re.compile(r"\b(?:[Ff]ormer(?:ly)?|older? names?|once called|previously|known as)\b[^.;]*\Z")


def check(book: Handbook) -> Iterator[Problem]:
    """Symbols in 'genes' and in gene roles."""
    for page in book.pages.values():
        for index, symbol in enumerate(texts(page.data.get("genes"))):
            yield from _problem(page.place("genes", index), symbol)
        for role in page.body.roles:
            if role.name == "gene":
                if _history(page, role):
                    continue
                for symbol in re.split(r"::|/", role.text.strip()):
                    yield from _problem(role.place, symbol.strip())


def _history(page: Page, role: Role) -> bool:
    """Whether the words just before the role say that this is an old name."""
    line = page.source_text.split("\n")[role.place.line - 1]
    return _OLD.search(line[max(0, role.place.column - 60) : role.place.column]) is not None


def _problem(place: Place, text: str) -> Iterator[Problem]:
    symbol = text.split(" ")[0].strip("*()")
    if symbol in APPROVED or symbol in FAMILIES or not symbol or _is_variant(symbol):
        return
    retired = RETIRED.get(symbol.upper()) or RETIRED.get(_stem(symbol).upper())
    if retired:
        yield Problem(place, f"'{symbol}' is not the approved symbol", f"write '{retired}'")
        return
    upper = symbol.upper()
    near = upper if upper in APPROVED else nearest(symbol, APPROVED)
    yield Problem(
        place,
        f"'{symbol}' is no gene symbol the handbook knows",
        f"did you mean '{near}'?"
        if near
        else "look it up at genenames.org; if it is right, ask for it to be added to the list of genes",
    )


def _stem(symbol: str) -> str:
    return re.sub(r"[-‑](?:ITD|TKD|PTD|r|rearranged|mutated)\Z", "", symbol)


def _is_variant(symbol: str) -> bool:
    """Whether it is an approved symbol with a variant behind it, such as FLT3-ITD or IDH1/2."""
    return _stem(symbol) in APPROVED or symbol.isdigit()


RULE = Rule("LH509", "unknown-gene", check)
