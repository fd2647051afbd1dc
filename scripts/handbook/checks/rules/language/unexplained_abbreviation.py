"""Unexplained abbreviation.

Fault: an abbreviation stands on a page without having been written out at its first use there.

Harm: readers arrive from search in the middle of the book. Three capitals they do not know close
the door; some mean different things on other wards.

Mend: write it out once, with the short form in brackets: "measurable residual disease (MRD)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.prose import find_in
from handbook.checks.rule import Problem, Rule
from handbook.checks.vocabulary import KNOWN_ABBREVIATIONS
from handbook.model import Handbook, Page, texts

_ABBREVIATION = re.compile(
    r"(?<![\w:/-])(?<!\d,)(?:[A-Z]{2,6}|[A-Z]{1,3}-[A-Z]{2,5})s?(?![\w:]|-[A-Z0-9])"
)
_GENE_LIKE = re.compile(r"CD\d+")


def check(book: Handbook) -> Iterator[Problem]:
    """First uses without explanation in the plain layer of pages for families."""
    names = _names_of_records(book)
    for page in book.pages.values():
        if not ({"patients", "caregivers"} & set(page.audience)):
            continue
        known = names | _names(page)
        met: set[str] = set()
        for match, place, block in find_in(page, _ABBREVIATION, "plain"):
            short = match[0].removesuffix("s") if match[0][-1] == "s" else match[0]
            if short in met or short in known or _GENE_LIKE.match(short):
                continue
            met.add(short)
            lines = block.text.split("\n")
            row = place.line - block.line
            before = " ".join(
                [*lines[max(0, row - 1) : row], lines[row][: place.column - 1]]
            ).rstrip()
            after = lines[row][place.end - 1 :]
            opened = before.endswith(("(", "[", "called", "or", "short:"))
            explained = opened or after.lstrip().startswith("(")
            if not explained:
                yield Problem(
                    place,
                    f"'{short}' is not explained where it first stands on this page",
                    f"write the full words, and the short form in brackets behind them: '... ({short})'",
                )


def _names_of_records(book: Handbook) -> frozenset[str]:
    """Names that are no abbreviations to a reader: trials, regimens, genes, brands."""
    found = set(KNOWN_ABBREVIATIONS)
    for page in book.pages.values():
        found.update(gene for gene in texts(page.data.get("genes")))
        if page.kind in ("trial", "study", "regimen", "drug", "biomarker"):
            found |= _names(page)
    return frozenset(found)


def _names(page: Page) -> set[str]:
    """Words of the page's own title and names, which its header explains."""
    return set(re.findall(r"[A-Z0-9-]{2,}", " ".join([page.title, *page.aliases])))


RULE = Rule("LH608", "unexplained-abbreviation", check)
