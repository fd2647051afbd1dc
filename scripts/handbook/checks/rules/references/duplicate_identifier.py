"""Duplicate identifier.

Fault: two sources carry the same DOI, PMID, PMC or registration number, or two trial records the
same registration number.

Harm: one paper counts as two, and a correction reaches only one of them. Or a number was copied
wrongly and opens somebody else's paper.

Mend: if both are the same paper or trial, keep one and let everything name it. Else look the number
up again and correct the wrong one.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place, mapping

_OF_SOURCES = ("DOI", "PMID", "PMCID", "ISBN")
_OF_TRIALS = ("nct", "eudract", "ctis", "isrctn")


def check(book: Handbook) -> Iterator[Problem]:
    """Identifiers used twice among sources, or twice among trials and studies."""
    first: dict[tuple[str, str], tuple[str, Place]] = {}
    for source in book.sources.values():
        names = [*_OF_SOURCES]
        if not any(source.data.get(key) for key in _OF_SOURCES):
            names.append("NCT")  # a registry entry itself, not a paper about the trial
        for key in names:
            value = str(source.data.get(key, "")).lower().replace("-" if key == "ISBN" else " ", "")
            yield from _seen(first, key, value, source.name, source.tree.place(key))
    for page in book.pages.values():
        ids = mapping(page.data.get("ids"))
        for key in _OF_TRIALS:
            value = str(ids.get(key, "")).lower()
            yield from _seen(first, key, value, page.id, page.place("ids", key))


def _seen(
    first: dict[tuple[str, str], tuple[str, Place]], key: str, value: str, name: str, place: Place
) -> Iterator[Problem]:
    if not value:
        return
    other, where = first.setdefault((key, value), (name, place))
    if other != name:
        yield Problem(
            place,
            f"{key.upper()} '{value if key == 'DOI' else value.upper()}' also stands in '{other}'",
            f"if both are one paper or trial, keep one file and name it everywhere; "
            f"else correct the wrong {key.upper()}",
            where,
        )


RULE = Rule("LH311", "duplicate-identifier", check)
