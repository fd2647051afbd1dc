"""Responders shown as everyone.

Fault: a picture shows one end point for people chosen by how they fared (for example those who
responded) beside people who were not, or a table shows it for such people beside all they were
chosen from.

Harm: "half of those who responded" reads like "half of all". It makes treatments look far better
than they are.

Mend: show the two apart, each with a sentence that says of whom it speaks.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fact_uses import SHOWING, facts_shown
from handbook.checks.rule import Problem, Rule
from handbook.model import Fact, Handbook, mapping


def check(book: Handbook) -> Iterator[Problem]:
    """Facts of one measure, one chosen by outcome out of the other's people, shown together."""
    for page in book.pages.values():
        for directive in page.body.directives:
            if directive.name not in SHOWING:
                continue
            facts = facts_shown(book, page, directive)
            everyone = [pair for pair in facts if not _chosen(pair[0])]
            for fact, place in facts:
                if not _chosen(fact):
                    continue
                for other, where in everyone:
                    if other.measure == fact.measure and _misleads(
                        book, directive.name, fact, other
                    ):
                        yield Problem(
                            place,
                            f"'{fact.address}' counts people chosen by how they fared, beside "
                            f"'{other.address}', which does not",
                            "show them apart, each with a sentence that says of whom",
                            where,
                        )
                        break


def _chosen(fact: Fact) -> bool:
    return fact.population is not None and fact.population.chosen_by == "outcome"


def _misleads(book: Handbook, directive: str, chosen: Fact, other: Fact) -> bool:
    """Pictures always; a table names the people of each row, so only part beside its whole."""
    if directive != "results":
        return True
    if chosen.page != other.page or chosen.population is None or other.population is None:
        return False
    populations = mapping(book.pages[chosen.page].data.get("populations"))
    key, seen = chosen.population.of, set()
    while isinstance(key, str) and key not in seen:
        if key == other.population.key:
            return True
        seen.add(key)
        key = mapping(populations.get(key)).get("of")
    return False


RULE = Rule("LH430", "responders-as-everyone", check)
