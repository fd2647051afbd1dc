"""The figures whose home is a page, each with its anchor, value, people, source and state."""

from __future__ import annotations

from handbook.model import STATE_WORDS, Fact

from .context import Site
from .details import point_words, sides
from .markup import Element, Markup, el, here, link
from .measures import name_of
from .pagestate import PageState
from .tables import Cells, table
from .wording import WordingError, clinical
from .words import capital, period_words


def fact_table(site: Site, state: PageState, facts: tuple[Fact, ...]) -> Element:
    """One row a value; a frame with arms is the row that names what they share."""
    heads = [["Figure"], ["Value"], ["People"], ["Source and state"]]
    rows = [(_anchor(fact), _cells(site, state, fact)) for fact in facts]
    return table("hb-fact-table", "Figures of this page", heads, rows)


def referred_table(site: Site, facts: list[Fact], name: str) -> Element:
    """Figures whose home is another page, each with a link there."""
    rows: list[tuple[str, Cells]] = []
    for fact in facts:
        title = site.book.pages[fact.page].title
        home: Markup = link(fact.page, title, anchor=_anchor(fact))
        rows.append(("", [[_name(fact)], [_value(site, fact)], [_people(fact)], [home]]))
    return table("hb-fact-table", name, [["Figure"], ["Value"], ["People"], ["From"]], rows)


def _anchor(fact: Fact) -> str:
    return fact.address.partition("#")[2]


def _cells(site: Site, state: PageState, fact: Fact) -> list[list[Markup]]:
    frame = bool(fact.arms) and fact.cell.value is None
    if fact.part and not frame:
        name: list[Markup] = [el("span", _part(site, fact), css="hb-part")]
    else:
        name = [_name(fact)]
    value = "" if frame and not fact.contrast and len(fact.arms) > 3 else _value(site, fact)
    if fact.part:
        return [name, [value], [], []]
    known = site.state(fact)
    source: list[Markup] = []
    if fact.source:
        number = state.source(fact.source, fact.locator)
        source = [el("p", here(f"source-{fact.source}", f"[{number}]"), f" {fact.locator}")]
    mark = el("p", STATE_WORDS[known], css=f"hb-state hb-state-{known} hb-muted")
    return [name, [value], [_people(fact)], [*source, mark]]


def _part(site: Site, fact: Fact) -> str:
    return sides(fact, site.book.facts) if fact.part == "contrast" else point_words(fact)


def _name(fact: Fact) -> str:
    if fact.part_label and fact.part != "contrast":
        return f"{capital(name_of(fact, ', '))}: {point_words(fact)}"
    return capital(name_of(fact))


def _value(site: Site, fact: Fact) -> str:
    try:
        return clinical(fact, site.book.facts)
    except WordingError:
        return ""


def _people(fact: Fact) -> str:
    who = fact.population.who if fact.population else ""
    return "; ".join(part for part in (who, period_words(fact.period)) if part)
