"""Cards behind the numbers and words of a page: one each, in a hidden list at its end."""

from __future__ import annotations

from handbook.model import STATE_WORDS, Fact, Term, text_of

from .context import Site
from .details import count_of, follow_up_of, p_words, sides
from .intervals import bar, linear_axis, ratio_axis
from .markup import Element, Markup, el, here, link
from .measures import defined_event, had, label_says_measure, name_of, stat_words
from .numbers import bound_or_number, is_number, number, own_denominator, with_unit
from .pagestate import PageState
from .wording import (
    WordingError,
    arms,
    bare,
    contrast,
    default_form,
    plain,
)
from .words import (
    COMPARISONS,
    N_IS,
    RATIOS,
    SPREAD,
    capital,
    date_words,
    period_words,
    time_words,
)


def cards(site: Site, state: PageState) -> list[Markup]:
    """All cards that the page's roles and linked words asked for, in order."""
    found: list[Markup] = []
    for (kind, key), number_ in list(state.cards.items()):
        if kind == "fact" and key in site.book.facts:
            found.append(fact_card(site, state, site.book.facts[key], number_))
        elif kind == "term" and key in site.book.terms:
            found.append(term_card(site, site.book.terms[key], number_))
    return found


def fact_card(site: Site, state: PageState, fact: Fact, number_: int) -> Element:
    """What, who, how many, when, how sure, evidence, source, state, date: always in this order."""
    how_sure = _how_sure(fact)
    known = site.state(fact)
    source: list[Markup] = [
        here(f"source-{fact.source}", site.short(fact.source)),
        f", {fact.locator}",
    ]
    rows: list[tuple[str, list[Markup]]] = [
        ("Who", [_who(site, fact)]),
        ("How many", [_how_many(fact)]),
        ("When", [_when(fact)]),
        ("How sure", how_sure),
        ("Kind of number", [stat_words(fact)]),
        ("Evidence", [site.evidence(fact)]),
        ("Source", source if fact.source else []),
        ("State", [el("span", capital(STATE_WORDS[known]), css=f"hb-state hb-state-{known}")]),
        ("Read", [date_words(fact.seen[-1].date) if fact.seen else ""]),
        ("Note", [fact.note]),
        ("Later result", _other(site, fact.earlier_than)),
        ("Other analysis", _other(site, fact.differs_from, fact.why)),
    ]
    shown = [row(name, *content) for name, content in rows if any(content)]
    return _card(
        number_,
        "fact",
        el("p", value_words(site, fact), css="hb-card-value"),
        el("dl", *shown, css="hb-card-list"),
    )


def term_card(site: Site, term: Term, number_: int) -> Element:
    """What a word means, plainly, then exactly."""
    parts: list[Markup] = [el("p", site.term_label(term), css="hb-card-value")]
    parts.append(el("p", term.plain))
    if term.clinical:
        parts.append(el("p", term.clinical, css="hb-card-clinical"))
    if term.page and site.shows(term.page):
        parts.append(el("p", link(term.page, site.book.pages[term.page].title)))
    return _card(number_, "term", *parts)


def _card(number_: int, kind: str, *parts: Markup) -> Element:
    back = here(f"at-card-{number_}", "Back to the text", css="hb-card-close")
    attrs = {
        "class": f"hb-card hb-card-{kind}",
        "id": f"card-{number_}",
        "role": "note",
        "tabindex": "-1",
    }
    return Element("div", attrs, (*parts, back))


def row(name: str, *content: Markup) -> Element:
    """One label and its value in a list of such."""
    return el("div", el("dt", name), el("dd", *content), css="hb-row")


def value_words(site: Site, fact: Fact) -> str:
    """The value in a sentence of its own, with what is measured."""
    name = name_of(fact, ", ")
    try:
        if fact.arms and fact.cell.value is None:
            return capital(f"{name}: {arms(fact, site.book.facts)}")
        if fact.stat in COMPARISONS:
            return capital(f"{contrast(fact, site.book.facts)}: {name}")
        value = bare(fact, site.book.facts)
        if default_form(fact) == "plain":
            event = defined_event(fact)
            phrase = had(fact) if event or not label_says_measure(fact) else ""
            name = name.removeprefix(event).strip()
            of = max(100, own_denominator(fact.cell.value))  # type: ignore[arg-type]
            said = f"{plain(fact, of)} {phrase}".rstrip()  # type: ignore[arg-type]
            return capital(f"{said} ({name}: {value})" if name else f"{said} ({value})")
    except WordingError:
        return capital(name)
    return capital(f"{name}: {value}")


def _who(site: Site, fact: Fact) -> str:
    parts = []
    if fact.part and fact.part not in ("contrast", fact.part_label):
        parts.append(fact.part_label)
    elif fact.part == "contrast":
        parts.append(sides(fact, site.book.facts))
    if fact.population and fact.population.who:
        parts.append(fact.population.who)
    text = capital("; ".join(parts))
    if fact.population and fact.population.chosen_by == "outcome":
        text += " (chosen by what happened to them, not at the start)"
    return text


def _how_many(fact: Fact) -> str:
    count = count_of(fact)
    if count is None:
        return ""
    kind = fact.population.n_is if fact.population and fact.cell.n is None else ""
    text = f"{number(count)} people {N_IS.get(kind, kind)}".rstrip()
    if fact.cell.events is not None:
        text = f"{number(fact.cell.events)} of {text}"
    return text


def _when(fact: Fact) -> str:
    parts = []
    if fact.at:
        parts.append(time_words(fact.at))
    if fact.window:
        parts.append(f"within {time_words(fact.window)}")
    if fact.period:
        parts.append(f"years {period_words(fact.period)}")
    follow = follow_up_of(fact)
    if follow:
        parts.append(f"half were followed for {follow} or longer")
    cut = text_of(fact.analysis.get("cut"))
    if cut:
        parts.append(f"data up to {date_words(cut)}")
    return capital("; ".join(parts))


def _how_sure(fact: Fact) -> list[Markup]:
    cell = fact.cell
    found: list[Markup] = []
    if cell.interval:
        low = bound_or_number(cell.interval[0])
        high = with_unit(cell.interval[1], "ratio" if fact.stat in RATIOS else fact.unit)
        if high.endswith("%"):
            low += "%" if is_number(cell.interval[0]) else ""
        text = f"The true value probably lies between {low} and {high}"
        found.append(f"{text} ({cell.interval_is} interval)")
    elif cell.spread:
        kind, low_, high_ = cell.spread
        found.append(f"{capital(SPREAD.get(kind, kind))} from {number(low_)} to {number(high_)}")
    if cell.p is not None:
        found.append(("; " if found else "") + p_words(cell.p))
    if cell.interval and is_number(cell.value):
        axis = ratio_axis([cell]) if fact.stat in RATIOS else linear_axis(fact.unit, [cell])
        found.append(bar(cell, axis, "hb-interval"))
    return found


def _other(site: Site, address: str, why: str = "") -> list[Markup]:
    fact = site.book.facts.get(address)
    if fact is None or not site.shows(fact.page):
        return []
    name = value_words(site, fact)
    return [link(fact.page, name, anchor=address.partition("#")[2]), f". {why}" if why else ""]
