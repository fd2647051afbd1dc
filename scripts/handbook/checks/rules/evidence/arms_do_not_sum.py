"""Arms that do not sum.

Fault: the people of the arms together are not the people who were randomized, or the arms of one
result hold more people than its population.

Harm: people were counted twice, or some have vanished without a word.

Mend: correct the number. If people were left out or one arm is not shown, define the group that the
arms do make up: 'populations: {analyzed: {n: ..., of: randomized, ...}}'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import parts
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import fact_place
from handbook.model import Handbook, Page, mapping


def check(book: Handbook) -> Iterator[Problem]:
    """Pages whose arms make up no population; facts whose arms hold more than theirs."""
    for page in book.pages.values():
        yield from _page(page)
    for fact in book.facts.values():
        if fact.part or fact.where[0] != "facts" or fact.population is None:
            continue
        counts = [part.cell.n for part in parts(book, fact).values()]
        known = sum(n for n in counts if n is not None)
        if fact.population.n is not None and known > fact.population.n and len(counts) > 1:
            page = book.pages[fact.page]
            yield Problem(
                fact_place(page, fact),
                f"the arms of '{fact.id}' hold {known} people, its population "
                f"'{fact.population.key}' has {fact.population.n}",
                "correct 'n:' of an arm, or 'population:' of the fact",
                page.place("populations", fact.population.key, "n"),
            )


def _page(page: Page) -> Iterator[Problem]:
    counts = [mapping(arm).get("n") for arm in mapping(page.data.get("arms")).values()]
    numbers = [n for n in counts if isinstance(n, int)]
    if len(numbers) != len(counts) or len(numbers) < 2:
        return
    populations = mapping(page.data.get("populations"))
    sizes = {key: mapping(row).get("n") for key, row in populations.items()}
    randomized = [
        key for key, row in populations.items() if mapping(row).get("n_is") == "randomized"
    ]
    if randomized and sum(numbers) not in sizes.values():
        key = randomized[0]
        yield Problem(
            page.key_place("arms"),
            f"the arms sum to {sum(numbers)} people, but '{key}' has {sizes[key]}",
            "correct the number, or add the group that the arms make up, below 'populations:'",
            page.place("populations", key, "n"),
        )


RULE = Rule("LH429", "arms-do-not-sum", check)
