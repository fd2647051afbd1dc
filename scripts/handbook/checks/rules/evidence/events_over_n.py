"""More events than people.

Fault: more people had the event than there are people, or the people of one figure are more than
its population.

Harm: a number was copied from another line of the table.

Mend: read the source again and correct the number.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Events above n, and n above the population's."""
    for cell in cells(book):
        data, n, population = cell.fact.cell, cell.people(), cell.fact.population
        if data.events is not None and n is not None and data.events > n:
            yield Problem(
                cell.place("events"),
                f"{data.events} events among {n} people",
                "read the source again and correct one of the two",
            )
        stated = (*cell.fact.where, "n") in cell.page.tree.values
        whole = population.n if population is not None else None
        if stated and data.n is not None and whole is not None and data.n > whole:
            key = population.key if population is not None else ""
            yield Problem(
                cell.place("n"),
                f"the figure is about {data.n} people, its population '{key}' has {whole}",
                "correct 'n:', or write the right group behind 'population:'",
                cell.page.place("populations", key, "n"),
            )


RULE = Rule("LH436", "events-over-n", check)
