"""``:::{results}``: facts as rows, with interval bars on one shared axis a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from handbook.model import Fact
from handbook.site.context import Site
from handbook.site.details import precision, sides
from handbook.site.howtoread import of_comparisons, of_values
from handbook.site.intervals import bar, linear_axis, ratio_axis, scale
from handbook.site.markup import Element, Markup, el, here, link
from handbook.site.measures import name_of
from handbook.site.nodes import furniture
from handbook.site.numbers import is_number
from handbook.site.pagestate import PageState
from handbook.site.tables import Cells, table
from handbook.site.wording import WordingError, arm_order, arms, clinical, say
from handbook.site.words import RATIOS, capital, unit_words, words

from .base import HbDirective


class Results(HbDirective):
    """A table of results: comparisons on a ratio scale, single values on a scale a unit."""

    option_spec: ClassVar[Any] = {"caption": directives.unchanged_required}

    def run(self) -> list[nodes.Node]:
        """One table a scale."""
        facts = self.facts()
        if not facts:
            self.problem("it lists no fact; write addresses, one a line, as in trials/e1910#os-3y")
            return []
        return [
            furniture(
                *result_tables(self.site, self.reading, facts, self.options.get("caption", ""))
            )
        ]


def result_tables(
    site: Site, state: PageState, facts: Sequence[Fact], caption: str = ""
) -> list[Markup]:
    """The tables of a list of facts, each with the sentence that says how to read it."""
    compared = [f for f in facts if f.arms and f.cell.value is None and f.contrast]
    compared += [f for f in facts if f.stat in RATIOS and f not in compared]
    order = {fact.address: number for number, fact in enumerate(facts)}
    compared.sort(key=lambda fact: order[fact.address])
    found: list[Markup] = []
    if compared:
        found.append(_comparisons(site, state, compared, caption))
    values: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact not in compared:
            cells = _cells_of(site, fact)
            for cell in cells:
                values.setdefault(cell.unit, []).append(cell)
    found.extend(_values(site, state, unit, cells, caption) for unit, cells in values.items())
    return found


def _cells_of(site: Site, fact: Fact) -> list[Fact]:
    if fact.arms and fact.cell.value is None:
        return [site.book.facts[a] for a in fact.arms if a in site.book.facts]
    return [fact]


def _comparisons(site: Site, state: PageState, facts: list[Fact], caption: str) -> Element:
    ratios = [_ratio_of(site, fact) for fact in facts]
    axis = ratio_axis(r.cell for r in ratios if r is not None and r.stat in RATIOS)
    drawn = [r for r in ratios if r is not None and _drawn(r)]
    rows = []
    for fact, ratio in zip(facts, ratios, strict=True):
        picture = [bar(ratio.cell, axis)] if ratio is not None and _drawn(ratio) else []
        values = _said(site, fact) if fact.arms else ""
        named = bool(values) and len(fact.arms) == 2
        shown = _ratio_words(site, ratio, named) if ratio is not None else ""
        found = [*_lines(values, shown), *_source(site, state, fact)]
        cells: list[list[Markup]] = [[_title(site, fact)], found, list(picture)]
        rows.append(("", cells))
    heads: list[list[Markup]] = [["Result"], ["Groups and comparison"], ["Picture", scale(axis)]]
    reading = of_comparisons(drawn, len(rows))
    return _framed(caption or "Comparisons", reading, heads, rows, pictures=bool(drawn))


def _values(site: Site, state: PageState, unit: str, facts: list[Fact], caption: str) -> Element:
    axis = linear_axis(unit, (f.cell for f in facts))
    rows = []
    drawn = [fact.cell for fact in facts if is_number(fact.cell.value)]
    for fact in facts:
        found = [*_lines(_said(site, fact)), *_source(site, state, fact)]
        picture: list[Markup] = [bar(fact.cell, axis)] if is_number(fact.cell.value) else []
        rows.append(("", [[_title(site, fact)], found, picture]))
    heads: list[list[Markup]] = [["Result"], ["Value"], ["Picture", scale(axis)]]
    name = "percent" if unit == "percent" else words(unit_words(unit, 2))
    title = f"{caption or 'Results'}, in {name}" if name else caption or "Results"
    return _framed(title, of_values(name, drawn), heads, rows, pictures=bool(drawn))


def _framed(
    name: str,
    reading: str,
    heads: list[list[Markup]],
    rows: Sequence[tuple[str, Cells]],
    pictures: bool,
) -> Element:
    """The table below its reading; without its last column when that has no picture at all."""
    if not pictures:
        heads, rows = heads[:-1], [(anchor, cells[:-1]) for anchor, cells in rows]
    return el(
        "div",
        el("p", reading, css="hb-how-to-read"),
        table("hb-results-table", name, heads, rows, True),
        css="hb-results",
    )


def _ratio_of(site: Site, fact: Fact) -> Fact | None:
    if fact.stat in RATIOS and fact.cell.value is not None:
        return fact
    return site.book.facts.get(fact.contrast)


def _drawn(ratio: Fact) -> bool:
    return ratio.stat in RATIOS and is_number(ratio.cell.value)


def _lines(*words: str) -> list[Markup]:
    return [el("p", line) for line in words if line]


def _ratio_words(site: Site, ratio: Fact, named: bool) -> str:
    """The comparison in words; its groups only when the line above has not named them."""
    try:
        text = say(ratio, "contrast", site.book.facts)
    except WordingError:
        return ""
    known = [part for part in precision(ratio.cell) if part.startswith("p ") and part != text]
    versus = f" ({sides(ratio, site.book.facts)})" if ratio.of and ratio.vs and not named else ""
    return "; ".join([text, *known]) + versus


def _said(site: Site, fact: Fact) -> str:
    try:
        if fact.arms and fact.cell.value is None:
            order = arm_order(fact, site.book.facts)
            labels = [site.book.facts[a].part_label for a in order if a in site.book.facts]
            return f"{arms(fact, site.book.facts)} ({' v '.join(labels)})"
        return clinical(fact, site.book.facts)
    except WordingError:
        return ""


def _title(site: Site, fact: Fact) -> Markup:
    text = capital(name_of(fact))
    if fact.part and fact.part != "contrast":
        text = f"{capital(name_of(fact, ', '))}: {fact.part_label}"
    anchor = fact.address.partition("#")[2]
    return link("" if not site.shows(fact.page) else fact.page, text, anchor=anchor)


def _source(site: Site, state: PageState, fact: Fact) -> list[Markup]:
    if fact.source not in site.book.sources:
        return []
    number = state.source(fact.source, fact.locator)
    mark = here(f"source-{fact.source}", f"[{number}]", label=f"Source {number}")
    return [el("p", mark, f" {fact.locator}", css="hb-muted")]
