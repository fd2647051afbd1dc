"""State too low.

Fault: a published page shows something that was not confirmed in an original text; or the landing
page, a page of 'start', an answer or an emergency page leans on something read only once.

Harm: people act on these pages. A number that one person copied once is wrong too often.

Mend: let a second reader read the source and add the reading to 'seen'. What stands only in news,
or behind a cut, has to come off the page. The state is worked out from the readings; it cannot be
typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fact_uses import FactUse, fact_uses
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import source_uses
from handbook.model import STATE_WORDS, Handbook, Page, State, state_of, state_of_reading

_LOW: tuple[State, ...] = ("entered", "unconfirmed")
_SECOND = "let a second reader read the source, and add the reading below 'seen:'"


def check(book: Handbook) -> Iterator[Problem]:
    """Facts shown and records printed whose state is below what the page asks for."""
    states: dict[str, State] = {}
    told: set[tuple[str, str]] = set()
    for use in fact_uses(book):
        fact = book.facts.get(use.address)
        if fact is None or use.page.id not in book.published:
            continue
        if not fact.source or fact.source not in book.sources:
            continue
        state = states.setdefault(use.address, state_of(fact, book.sources))
        problem = _problem(use, state) if state in _LOW else None
        if problem is not None and (use.page.id, use.address) not in told:
            told.add((use.page.id, use.address))
            yield problem
    for record in source_uses(book):
        if record.fact is not None or record.seen is None or record.source not in book.sources:
            continue
        if record.page.id in book.published:
            state = state_of_reading(record.source, record.locator, record.seen, book.sources)
            if state == "unconfirmed":
                yield Problem(
                    record.place,
                    f"{record.what} is {state}: {STATE_WORDS[state]}",
                    "read it in an original text, or take it out",
                )


def _problem(use: FactUse, state: State) -> Problem | None:
    message = f"'{use.address}' is {state}: {STATE_WORDS[state]}"
    if state == "unconfirmed":
        return Problem(use.place, message, "read it in an original text, or take it off the page")
    if use.how == "answer" or _leaned_on(use.page):
        return Problem(use.place, message, _SECOND, level="warning")
    return None


def _leaned_on(page: Page) -> bool:
    """Whether people act on the page: landing, start and emergency pages."""
    return page.id == "index" or page.folder == "start"


RULE = Rule("LH403", "state-too-low", check)
