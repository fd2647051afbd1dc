"""Disease type twice.

Fault: two rows of 'entities' have the same WHO name and the same ICC name.

Harm: the table of leukemia types counts one disease twice, and readers get two explanations.

Mend: keep one row and let other pages link to it. Where one system has one name for what the other
splits, the two rows differ in the other name; write it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Entity, Handbook, text_of

_ABSENT = frozenset({"", "not-given", "not-found", "not-listed", "not-stated"})


def check(book: Handbook) -> Iterator[Problem]:
    """Rows that do not differ in any name; rows of which one adds nothing to the other."""
    by_name: dict[tuple[str, str], list[tuple[str, Entity]]] = {}
    told: set[tuple[str, str]] = set()
    for entity in book.entities.values():
        names = {key: _name(entity, key) for key in ("who2022", "icc2022")}
        for key, other_key in (("who2022", "icc2022"), ("icc2022", "who2022")):
            if names[key] in _ABSENT:
                continue
            rows = by_name.setdefault((key, names[key]), [])
            for other_name, other in rows:
                same = other_name == names[other_key] or {other_name, names[other_key]} & _ABSENT
                if same and (entity.ref, other.ref) not in told:
                    told.add((entity.ref, other.ref))
                    yield Problem(
                        book.pages[entity.page].place(*entity.where, key),
                        f"'{text_of(entity.data.get(key))}' is also the disease type '{other.ref}'",
                        "keep one of the two and link to it; or write in each the name "
                        "that the other system (WHO or ICC) gives it",
                        book.pages[other.page].place(*other.where, key),
                    )
            rows.append((names[other_key], entity))


def _name(entity: Entity, key: str) -> str:
    return " ".join(
        text_of(entity.data.get(key)).casefold().replace("leukaemia", "leukemia").split()
    )


RULE = Rule("LH313", "entity-twice", check)
