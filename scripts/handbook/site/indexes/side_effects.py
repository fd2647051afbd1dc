"""``:::{side-effects} BTK``: side effects of the drugs that act on one target, from the facts."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from handbook.model import Directive, Fact, Page, links_of, texts
from handbook.site.context import Site
from handbook.site.directives.base import HbDirective
from handbook.site.markup import Markup, el, link
from handbook.site.measures import name_of
from handbook.site.names import short_title
from handbook.site.nodes import furniture
from handbook.site.tables import Sortable, sortable
from handbook.site.wording import WordingError, clinical
from handbook.site.words import capital

from .markers import Markers
from .regulator import drugs

HEADS = (("Side effect", "text"), ("How often", "number"), ("From", "text"), ("In whom", "text"))


class SideEffects(HbDirective):
    """A row for each side effect and group, of the drugs with a target and of their trials."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The table; a sentence when no record states a side effect."""
        site, name = self.site, self.arguments[0].strip()
        markers = Markers(site)
        chosen = acting_on(site, markers, name)
        if not chosen:
            self.problem(
                f"no drug acts on '{name}'; write it as a drug's page does behind 'targets:'"
            )
            return []
        rows = []
        for page in records(site, chosen):
            rows += [(fact, _row(site, page, fact)) for fact in _effects(site, page)]
        shown = markers.of(name).name
        if not rows:
            words = f"No figure for side effects of drugs that act on {shown} yet."
            return [furniture(el("p", words, css="hb-muted"))]
        rows.sort(key=lambda row: (name_of(row[0]).casefold(), row[0].address))
        label = f"Side effects of drugs that act on {shown}"
        found = sortable(
            "hb-records-table hb-side-effects",
            label,
            HEADS,
            [r for _, r in rows],
            shown_caption=True,
        )
        return [furniture(el("div", found, data_pagefind_ignore=""))]


def acting_on(site: Site, markers: Markers, target: str) -> list[Page]:
    """The drugs whose record names the target, by its symbol or by its page."""
    wanted = markers.of(target)
    return [drug for drug in drugs(site) if wanted in markers.all(drug.data.get("targets"))]


def records(site: Site, chosen: list[Page]) -> list[Page]:
    """The drugs, the trials they rest on, and the trials that name one of them."""
    names = {drug.id for drug in chosen}
    trials = {t for drug in chosen for t in texts(drug.data.get("trials"))}
    for page in site.pages.values():
        if page.kind == "trial" and any(target in names for _, target, _ in links_of(page)):
            trials.add(page.id)
    return [site.pages[name] for name in sorted(names | trials) if site.shows(name)]


def on_side_effects(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The table shows facts of drugs and trials, grouped by what drugs act on."""
    return ("records:drugs", "records:trials", "records:biomarkers")


def _effects(site: Site, page: Page) -> list[Fact]:
    return [
        fact
        for fact in site.facts_of.get(page.id, ())
        if fact.measure == "adverse-event"
        and fact.part != "contrast"
        and fact.cell.value is not None
    ]


def _row(site: Site, page: Page, fact: Fact) -> list[Sortable]:
    effect = link(page.id, capital(name_of(fact)), anchor=fact.address.partition("#")[2])
    return [
        Sortable([effect]),
        Sortable([_value(site, fact)], str(fact.cell.value)),
        Sortable([link(page.id, short_title(page))]),
        Sortable([_group(fact)]),
    ]


def _group(fact: Fact) -> Markup:
    """The arm, and the people."""
    who = fact.population.who if fact.population else ""
    return "; ".join(part for part in (fact.part_label, who) if part)


def _value(site: Site, fact: Fact) -> str:
    try:
        return clinical(fact, site.book.facts)
    except WordingError:
        return ""
