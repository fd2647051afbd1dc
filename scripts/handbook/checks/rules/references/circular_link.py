"""Circular link.

Fault: following 'part_of', 'parent', 'of' or 'earlier_than' from record to record leads back to the
start.

Harm: nothing is at the top any more: menus, tables and "the newest figure" cannot be worked out.

Mend: remove the link that points the wrong way. A part names its whole; an older data cut names the
newer one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place, mapping, text_of

Chain = Mapping[str, tuple[str, Place]]


def check(book: Handbook) -> Iterator[Problem]:
    """Rings of each of the four fields; a ring is told once, at its first member."""
    pages = book.pages
    yield from _rings(
        "part_of",
        {
            key: (text_of(page.data.get("part_of")), page.place("part_of"))
            for key, page in pages.items()
        },
    )
    yield from _rings(
        "parent",
        {
            ref: (text_of(e.data.get("parent")), pages[e.page].place(*e.where, "parent"))
            for ref, e in book.entities.items()
        },
    )
    yield from _rings(
        "earlier_than",
        {
            address: (fact.earlier_than, pages[fact.page].place(*fact.where, "earlier_than"))
            for address, fact in book.facts.items()
            if not fact.part
        },
    )
    for page in pages.values():
        populations = mapping(page.data.get("populations"))
        yield from _rings(
            "of",
            {
                str(key): (text_of(mapping(row).get("of")), page.place("populations", key, "of"))
                for key, row in populations.items()
            },
        )


def _rings(field: str, chain: Chain) -> Iterator[Problem]:
    done: set[str] = set()
    for start in chain:
        walked: list[str] = []
        at = start
        while at in chain and at not in done and at not in walked:
            walked.append(at)
            at = chain[at][0]
        if at in walked:
            ring = walked[walked.index(at) :]
            shown = " -> ".join([*ring, at])
            yield Problem(
                chain[at][1],
                f"'{field}' goes in a circle: {shown}",
                f"remove the line '{field}:' that points the wrong way",
            )
        done.update(walked)


RULE = Rule("LH309", "circular-link", check)
