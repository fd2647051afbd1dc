"""Sentences with digits or strong words, and what in them is a claim without support."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from handbook.model import Block, Handbook, Page

from .claim_words import CAUSE, EXPLAINS, FACTLIKE, NO_CLAIMS, QUANTITY, SUPERLATIVE
from .prose import SILENT
from .shared import once
from .text import ROLE, Span, spans

#: directives whose text makes no claims: when to call, and what is drawn
SKIPPED = SILENT | {"call"}


#: links that are evidence for a comparison or a cause
RECORDS = frozenset({"trial", "study", "statistic"})
_DIGIT = re.compile(r"\d")
#: "below 90 %" beside a fact says of whom the fact speaks
_THRESHOLD = re.compile(r"\b(?:below|above|over|under|less than|more than|at least)\s+\Z")
#: what a superlative or a cause cannot do without; looked for first, because it is quick
_STRONG = ("est", "most", "least", "only", "prevent", "prolong", "cause", "risk", "chance", "odds")
_STRONG_TOO = ("death", "relapse", "life", "lives", "survival")
_COUNTING = (" in ", " of ")
_SHARE = re.compile(
    r"\b(?:in|of)\s+(?:every\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten)\b"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One piece of a sentence that says more than the page supports."""

    span: Span
    kind: str  #: ``number`` (looks like a fact), ``quantity``, ``superlative`` or ``cause``
    start: int
    end: int

    @property
    def words(self) -> str:
        """The piece itself."""
        return self.span.text[self.start : self.end].strip().replace(ROLE, "")


def claims(book: Handbook) -> tuple[Claim, ...]:
    """Every unsupported claim of the handbook."""
    return once(book, "claims", lambda b: tuple(_all(b)))


def _all(book: Handbook) -> Iterator[Claim]:
    for page in book.pages.values():
        if page.folder == "contributing" or set(page.audience) == {"contributors"}:
            continue
        cited = _cited(page)
        blocks = [block for block in page.body.blocks if _may_claim(block, id(block) in cited)]
        for span in spans(page, blocks):
            claim = _of(span, id(span.block) in cited)
            if claim is not None and not span.question and not EXPLAINS.search(span.text):
                yield claim


def _may_claim(block: Block, cited: bool) -> bool:
    """Whether a block has to be read sentence by sentence; a cited item or row is one claim."""
    if block.kind == "heading" or block.directive in SKIPPED:
        return False
    if cited and block.kind in ("item", "row"):
        return False
    return _DIGIT.search(block.text) is not None or _holds(
        block.text.lower(), _STRONG + _STRONG_TOO + _COUNTING
    )


def _holds(text: str, words: tuple[str, ...]) -> bool:
    return any(word in text for word in words)


def _cited(page: Page) -> set[int]:
    """Blocks that hold a citation; the rows of a table whose first row has one."""
    found: set[int] = set()
    table_line, table_cited = -1, False
    for block in page.body.blocks:
        cites = "{cite}" in block.text
        if block.kind == "row":
            if block.line not in (table_line + 1, table_line + 2):
                table_cited = cites
            table_line = block.line
            cites = cites or table_cited
        if cites:
            found.add(id(block))
    return found


def _of(span: Span, block_cited: bool) -> Claim | None:
    """The first unsupported claim of a sentence, numbers before words."""
    if "cite" in span.roles or _covered(span):
        return None
    digits = _DIGIT.search(span.text) is not None
    open_text = NO_CLAIMS.sub(lambda m: " " * len(m[0]), span.text) if digits else span.text
    if digits or _SHARE.search(span.text):
        typed = _factlike(open_text)
        threshold = typed is not None and _THRESHOLD.search(open_text, 0, typed[0])
        if typed is not None and not ("fact" in span.roles and threshold):
            return Claim(span, "number", *typed)
    if "fact" in span.roles:
        return None
    quantity = QUANTITY.search(open_text) if digits else None
    if quantity is not None and span.page.folder != "evidence":
        return Claim(span, "quantity", *quantity.span())
    if not RECORDS.isdisjoint(span.roles):  # a record of evidence stands beside it
        return None
    if block_cited or not _holds(span.text.lower(), _STRONG + _STRONG_TOO):
        return None
    superlative = SUPERLATIVE.search(span.text)
    if superlative:
        return Claim(span, "superlative", *superlative.span())
    cause = CAUSE.search(span.text) if span.page.kind not in ("trial", "study") else None
    return Claim(span, "cause", *cause.span()) if cause else None


def _covered(span: Span) -> bool:
    """In the clinical layer a citation covers the sentences of its paragraph before it."""
    block = span.block
    return block.layer == "clinical" and "{cite}" in block.text[span.start + len(span.text) :]


def _factlike(text: str) -> tuple[int, int] | None:
    """The first number of a text that looks like a fact."""
    found = []
    for pattern in FACTLIKE:
        match = pattern.search(text)
        if match:
            found.append(match.span("time" if "time" in pattern.groupindex else 0))
    return min(found, default=None)
