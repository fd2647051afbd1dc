"""Name that is not defined.

Fault: a fact names a population, an arm or an analysis that its page does not define.

Harm: the number is shown without the people it is about, or an arm as its bare key: readers see
'zanu v br'.

Mend: define the name below 'populations', 'arms' or 'analyses' of the page, or write the name that
was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handbook.checks.near import suggestion
from handbook.checks.rule import Problem, Rule
from handbook.model import DataPath, Handbook, Page, mapping, mappings, text_of

_GROUP = {"population": "populations", "analysis": "analyses"}


def check(book: Handbook) -> Iterator[Problem]:
    """Keys used by facts, series, points, defaults and populations that are not defined."""
    for page in book.pages.values():
        for where, row in _rows(page):
            for key, group in _GROUP.items():
                yield from _undefined(page, (*where, key), row.get(key), group)
        for key, row in mapping(page.data.get("populations")).items():
            yield from _undefined(
                page, ("populations", key, "of"), mapping(row).get("of"), "populations"
            )
        yield from _arms(page)


def _arms(page: Page) -> Iterator[Problem]:
    """Arms without a name in words; on a page that names none, each is told once."""
    told: set[str] = set()
    for index, fact in enumerate(mappings(page.data.get("facts"))):
        for arm in mapping(fact.get("arms")):
            if "arms" not in page.data and arm in told:
                continue
            told.add(arm)
            where = ("facts", index, "arms", arm)
            yield from _undefined(page, where, arm, "arms", key_place=True)


def _rows(page: Page) -> Iterator[tuple[DataPath, Mapping[str, Any]]]:
    yield ("defaults",), mapping(page.data.get("defaults"))
    for group in ("facts", "series"):
        for index, row in enumerate(mappings(page.data.get(group))):
            yield (group, index), row
            for key, point in mapping(row.get("points")).items():
                yield (group, index, "points", key), mapping(point)


def _undefined(
    page: Page, where: DataPath, value: object, group: str, key_place: bool = False
) -> Iterator[Problem]:
    name = text_of(value)
    known = [str(key) for key in mapping(page.data.get(group))]
    if name and name not in known:
        yield Problem(
            page.key_place(*where) if key_place else page.place(*where),
            f"'{name}' is not among the '{group}:' of this page",
            suggestion(name, known)
            if known
            else f"add '{group}:' to the record, and below it '{name}: ...'",
        )


RULE = Rule("LH307", "undefined-key", check)
