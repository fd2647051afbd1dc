"""Registers of the whole book: every fact, every correction, everything that is new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from docutils import nodes

from handbook.model import (
    FACT_DIRECTIVES,
    FOLDER_OF_KIND,
    NEWS_KINDS,
    STATE_WORDS,
    Directive,
    Fact,
    News,
    Page,
    corrections,
    mapping,
    mappings,
    news,
    text_of,
    texts,
)
from handbook.site.context import Site
from handbook.site.markup import Element, Link, Markup, el, joined, link
from handbook.site.measures import name_of
from handbook.site.names import short_title
from handbook.site.nodes import furniture
from handbook.site.tables import table
from handbook.site.wording import WordingError, clinical
from handbook.site.words import capital, date_words

from .base import HbDirective, addresses

#: the rest of the pages, in the ledger
OTHERS = "other"
#: news shown on the page; the feed and the exports hold more
LATEST = 60
#: figures of one part of the ledger that are folded when there are more
FOLDED = 20
FEED, FACTS = "data/changes.atom", "data/facts.csv"


def shown_on(site: Site) -> Mapping[str, tuple[str, ...]]:
    """Address of a whole fact -> the pages that show it or one of its parts, its home left out."""
    found: dict[str, set[str]] = {}
    for page in site.pages.values():
        for address in _named(site, page):
            home, _, name = address.partition("#")
            if home != page.id:
                found.setdefault(f"{home}#{name.partition('.')[0]}", set()).add(page.id)
    return {address: tuple(sorted(pages)) for address, pages in found.items()}


def _named(site: Site, page: Page) -> Iterable[str]:
    yield from (role.target for role in page.body.roles if role.name == "fact")
    yield from texts(page.data.get("outlook"))
    yield from texts(mapping(page.data.get("answer")).get("rests_on"))
    for directive in page.body.directives:
        if directive.name in FACT_DIRECTIVES:
            for address in addresses(directive.argument, directive.content):
                if "#" in address:
                    yield address
                else:  # a chart of a whole record
                    yield from (fact.address for fact in site.facts_of.get(address, ()))


class Ledger(HbDirective):
    """``:::{ledger} trials``: every fact whose home is in a folder, ``other`` for the rest."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """A table: what it is, value, where it is shown, source, state, last reading."""
        folder, site = self.arguments[0].strip(), self.site
        facts = [f for f in _ledger(site) if _chapter(site.book.pages[f.page]) == folder]
        uses = shown_on(site)
        if not facts:
            return [furniture(el("p", "No figure yet.", css="hb-muted"))]
        heads = ("Figure", "Value", "Shown on", "Source and place in it", "State", "Last read")
        rows = [("", _row(site, fact, uses.get(fact.address, ()))) for fact in facts]
        found = table(
            "hb-fact-table hb-ledger",
            f"Figures of {folder} pages",
            [[head] for head in heads],
            rows,
            data_sortable="",
        )
        if len(rows) > FOLDED:
            opener = el("summary", f"Show the {len(rows)} figures")
            found = el("details", opener, found, css="hb-long-list")
        return [furniture(el("div", found, data_pagefind_ignore=""))]


def _ledger(site: Site) -> list[Fact]:
    return [
        fact
        for fact in site.book.facts.values()
        if not fact.part and site.shows(fact.page) and fact.source
    ]


def _chapter(page: Page) -> str:
    own = {FOLDER_OF_KIND[kind] for kind in ("trial", "study", "statistic", "drug", "breakthrough")}
    return page.folder if page.folder in own else OTHERS


def _row(site: Site, fact: Fact, uses: tuple[str, ...]) -> list[list[Markup]]:
    page = site.book.pages[fact.page]
    home = link(page.id, short_title(page), anchor=fact.id)
    pages: list[Link] = [link(name, short_title(site.book.pages[name])) for name in uses]
    state = site.state(fact)
    return [
        [home, ": ", name_of(fact, ", ")],
        [_value(site, fact)],
        joined(pages, "; ") if pages else ["its own page"],
        [f"{site.short(fact.source)}, {fact.locator}"],
        [el("span", STATE_WORDS[state], css=f"hb-state hb-state-{state}")],
        [max((reading.date for reading in fact.seen), default="")],
    ]


def _value(site: Site, fact: Fact) -> str:
    if fact.cell.value is None and len(fact.arms) > 3:
        return f"{len(fact.arms)} values"
    try:
        return clinical(fact, site.book.facts)
    except WordingError:
        return ""


class LedgerCount(HbDirective):
    """``:::{ledger-count}``: how many facts stand in which state."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """One row a state, counted over the whole facts of all pages."""
        facts = _ledger(self.site)
        rows = []
        for state, meaning in STATE_WORDS.items():
            count = sum(self.site.state(fact) == state for fact in facts)
            if count:
                rows.append(("", [[capital(meaning)], [f"{count:,}"]]))
        rows.append(("", [["All figures"], [f"{len(facts):,}"]]))
        name = "Figures of the handbook by state"
        found = table("hb-fact-table", name, [["State"], ["Figures"]], rows)
        words = el("p", el("a", "Download every figure (CSV)", href=f"../{FACTS}", download=""))
        return [furniture(found, words)]


class Corrections(HbDirective):
    """``:::{corrections}``: every mistake that was mended, the newest first."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """A list; a sentence while there is none."""
        rows = corrections(self.site.book)
        if not rows:
            return [furniture(el("p", "No correction yet.", css="hb-muted"))]
        items = []
        for row in rows:
            title = short_title(self.site.book.pages[row.page])
            items.append(
                el(
                    "li",
                    el("span", date_words(row.date), css="hb-timeline-date"),
                    el("span", link(row.page, title, anchor=row.anchor), css="hb-timeline-title"),
                    *(el("p", words) for words in (f"{row.was} {row.now}", row.why)),
                    css="hb-timeline-step",
                )
            )
        return [furniture(el("ol", *items, css="hb-timeline"))]


class WhatsNew(HbDirective):
    """``:::{news}``: the newest dated things of all records, by year."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """One list a year, and where the feed is."""
        found = [item for item in news(self.site.book) if self.site.shows(item.page)][:LATEST]
        tree: list[Markup] = []
        for year, items in groupby(found, key=lambda item: item.date[:4]):
            rows = el("ol", *_steps(self.site, items), css="hb-timeline")
            if tree:
                opener = el("summary", f"{year} ({len(rows.children)})")
                tree.append(el("details", opener, rows, css="hb-long-list"))
            else:
                tree += [el("h3", year), rows]
        feed = el("p", "Follow what is new: ", el("a", "Atom feed", href=f"../{FEED}"), ".")
        return [furniture(feed, *tree)]


def _steps(site: Site, items: Iterable[News]) -> Iterable[Element]:
    """One step a thing that is new; the corrections of one day share a folded step."""
    for (date, kind), group in groupby(items, key=lambda item: (item.date, item.kind)):
        alike = list(group)
        if kind != "correction" or len(alike) == 1:
            yield from (_news(site, item) for item in alike)
            continue
        mended = [
            el(
                "li",
                link(item.page, short_title(site.book.pages[item.page]), anchor=item.anchor),
                f": {item.words}",
            )
            for item in alike
        ]
        opener = el("summary", f"{len(alike)} mistakes of ours, mended")
        yield el(
            "li",
            el("span", f"{date_words(date)} · {NEWS_KINDS[kind]}", css="hb-timeline-date"),
            el("details", opener, el("ul", *mended)),
            css="hb-timeline-step",
        )


def _news(site: Site, item: News) -> Element:
    title = short_title(site.book.pages[item.page])
    return el(
        "li",
        el("span", f"{date_words(item.date)} · {NEWS_KINDS[item.kind]}", css="hb-timeline-date"),
        el("span", link(item.page, title, anchor=item.anchor), css="hb-timeline-title"),
        el("p", item.words),
        css="hb-timeline-step",
    )


def on_all(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The directive shows dates and figures of any record."""
    return ("pages:", "sources:")


class Disagreements(HbDirective):
    """``:::{disagreements}``: figures of one thing that differ, side by side, and why."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """A list, by page; a sentence while there is none."""
        site = self.site
        found = list(_rivals(site))
        if not found:
            return [furniture(el("p", "No disagreement is on record.", css="hb-muted"))]
        items = []
        for page, facts, why in found:
            shown = [
                el(
                    "li",
                    link(fact.page, capital(name_of(fact)), anchor=fact.id),
                    f": {_value(site, fact)} ({site.short(fact.source)})",
                )
                for fact in facts
            ]
            items.append(
                el(
                    "li",
                    el("span", link(page.id, short_title(page)), css="hb-timeline-title"),
                    el("ul", *shown),
                    el("p", why),
                    css="hb-timeline-step",
                )
            )
        return [furniture(el("ol", *items, css="hb-timeline"))]


def _rivals(site: Site) -> Iterable[tuple[Page, list[Fact], str]]:
    facts = site.book.facts
    for page in sorted(site.pages.values(), key=lambda p: (short_title(p).casefold(), p.id)):
        for fact in site.facts_of.get(page.id, ()):
            other = facts.get(fact.differs_from)
            if other is not None and not fact.part:
                yield page, [other, fact], fact.why
        for row in mappings(page.data.get("disagree")):
            named = [facts[address] for address in texts(row.get("facts")) if address in facts]
            yield page, named, text_of(row.get("why"))
