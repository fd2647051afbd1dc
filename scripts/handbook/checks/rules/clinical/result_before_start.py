"""Result before the start.

Fault: a source that gives results, or a data cut, is older than the start of enrollment.

Harm: the source belongs to another trial, or a year is wrong.

Mend: read both again; correct the year or name the right source.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import place_of
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Facts and analyses of trials and studies dated before the first person joined."""
    for page in book.pages.values():
        start = text_of(mapping(page.data.get("years")).get("from"))
        if page.kind not in ("trial", "study") or not start:
            continue
        told: set[str] = set()
        for fact in book.facts.values():
            source = book.sources.get(fact.source)
            if fact.page != page.id or fact.part or source is None or source.name in told:
                continue
            issued = text_of(source.data.get("issued"))
            if issued and issued < start[: len(issued)]:
                told.add(source.name)
                yield Problem(
                    place_of(page, fact, "source"),
                    f"'{source.name}' is from {issued}, before enrollment started in {start}",
                    "correct the year, or name the right source",
                    page.place("years", "from"),
                )
        for key, analysis in mapping(page.data.get("analyses")).items():
            cut = text_of(mapping(analysis).get("cut"))
            if cut and cut < start[: len(cut)]:
                yield Problem(
                    page.place("analyses", key, "cut"),
                    f"the data cut {cut} is before enrollment started in {start}",
                    "correct one of the two",
                    page.place("years", "from"),
                )


RULE = Rule("LH506", "result-before-start", check)
