"""``handbook stats``: what the handbook holds, in numbers."""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable

from handbook.content import load
from handbook.model import KINDS, STATE_WORDS, Handbook, state_of

from .check import open_project

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ROLE = re.compile(r"\{[A-Za-z-]+\}`[^`]*`")


def stats(arguments: argparse.Namespace) -> int:
    """Print the numbers."""
    sys.stdout.write(stats_text(load(open_project(arguments))))
    return 0


def stats_text(book: Handbook) -> str:
    """Pages by kind and status, facts by state, sources, terms and words; what is 0 is left out."""
    statuses = ("published", "draft", "archived")
    counted = Counter((page.kind, page.status) for page in book.pages.values())
    rows = [(kind, [counted[kind, status] for status in statuses]) for kind in KINDS]
    rows = [(kind, numbers) for kind, numbers in rows if any(numbers)]
    total = [sum(numbers[i] for _, numbers in rows) for i in range(len(statuses))]
    lines = ["pages".ljust(16) + "".join(s.rjust(11) for s in statuses)]
    lines += [
        f"  {kind}".ljust(16) + "".join(f"{n or '-':>11}" for n in numbers)
        for kind, numbers in (*rows, ("all pages", total))
    ]
    cells = [fact for fact in book.facts.values() if fact.cell.value is not None]
    states = Counter(state_of(fact, book.sources) for fact in cells)
    lines += ["", f"figures  {len(cells):,}"]
    lines += [
        f"  {state:<15}{states[state]:>6,}  {w}"
        for state, w in STATE_WORDS.items()
        if states[state]
    ]
    lines.append("")
    for name, count in (
        ("sources", len(book.sources)),
        ("entities", len(book.entities)),
        ("glossary terms", len(book.terms)),
        ("words, plain layer", words(book, "plain")),
        ("words, clinical", words(book, "clinical")),
    ):
        if count:
            lines.append(f"{name:<20}{count:>9,}")
    return "\n".join(lines) + "\n"


def words(book: Handbook, layer: str) -> int:
    """Words of a layer on published pages, roles counted as none."""
    texts: Iterable[str] = (
        block.text
        for page in book.published.values()
        for block in page.body.blocks
        if block.layer == layer
    )
    return sum(len(_WORD.findall(_ROLE.sub(" ", text))) for text in texts)
