"""Directives of what is drawn or derived: chart, compare, people, timeline, crosswalk, maps."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives

from handbook.model import Directive, Fact, Handbook, Page, mapping, text_of
from handbook.site.context import Site
from handbook.site.directives.base import HbDirective
from handbook.site.howtoread import bar_words, direction
from handbook.site.markup import Element, Markup, el, here
from handbook.site.nodes import furniture
from handbook.site.words import RATIOS

from .bars import bars
from .compare import alike as comparable
from .compare import forest, rows_of
from .derived import answers, crosswalk
from .evidence_map import evidence_map
from .frame import chart_figure, series_rows, what
from .kaplan_meier import chart as survival_chart
from .kaplan_meier import read_arms
from .lines import lines, multiples
from .milestones import milestones, read_milestones
from .milestones import rows_of as milestone_rows
from .people import arrays
from .series import ChartError, alike, are_ratios, read_series
from .timeline import listing, picture, steps

TYPES = ("bars", "lines", "multiples", "km")
#: where the data of single patients lie
DATA = Path("docs/statistics/data")


class Drawn(HbDirective):
    """A directive that draws; what cannot be drawn is a warning with its line."""

    final_argument_whitespace = True

    def drawn(self) -> list[Markup]:
        """What to show."""
        raise NotImplementedError

    def run(self) -> list[nodes.Node]:
        """The drawing, or nothing and a warning."""
        try:
            return [furniture(*self.drawn())]
        except ChartError as error:
            self.problem(str(error))
            return []

    def cite(self, facts: Iterable[Fact]) -> None:
        """Put the sources of what is drawn into the page's list."""
        for fact in facts:
            if fact.source in self.site.book.sources:
                self.reading.source(fact.source, fact.locator)

    def caption(self, fallback: str) -> str:
        """The author's caption, or one made from the record."""
        return str(self.options.get("caption", "")).strip().strip('"') or fallback


class Chart(Drawn):
    """``:::{chart} statistics/x``: a chart of a statistic's series."""

    required_arguments = 1
    option_spec: ClassVar[Any] = {
        "type": lambda value: directives.choice(value, TYPES),
        "series": directives.unchanged_required,
        "caption": directives.unchanged_required,
    }

    def drawn(self) -> list[Markup]:
        """The chart in its frame."""
        page_id = self.arguments[0].strip()
        kind = self.options.get("type", "bars")
        if kind == "km":
            return [self.survival(page_id)]
        chosen = tuple(n.strip() for n in self.options.get("series", "").split(",") if n.strip())
        series = read_series(self.site.book, page_id, chosen)
        alike(series)
        facts = [p.fact for s in series for p in s.points]
        self.cite(facts)
        page = self.site.book.pages[page_id]
        caption = self.caption(page.title)
        draw = {"bars": bars, "lines": lines, "multiples": multiples}[kind]
        head, rows = series_rows(series)
        name = page_id.rpartition("/")[2]
        drawing, note = draw(series, caption), None
        if are_ratios(series):
            words = "The dot is the ratio{}. The dashed line at 1 means no difference."
            bar = bar_words(fact.cell for fact in facts)
            note = el("p", words.format(bar), css="hb-chart-about")
        return [chart_figure(self.site, name, caption, drawing, facts, head, rows, note)]

    def survival(self, page_id: str) -> Element:
        """Curves from the times of single patients."""
        page = self.site.book.pages.get(page_id)
        data = mapping(page.data.get("individual_data")) if page else {}
        if page is None or not data:
            raise ChartError(
                f"'{page_id}' has no data of single patients; name a page with 'individual_data:'"
            )
        unit = text_of(data.get("time_unit"))
        arms = read_arms(
            Path(self.site.book.root) / DATA / text_of(data.get("file")), unit, "relapsed"
        )
        caption = self.caption(page.title)
        drawing = survival_chart(arms, caption, unit, "in remission")
        rows = []
        for arm in arms:
            for moment, share in arm.steps():
                rows.append([arm.name, f"{moment:g}", f"{share:.1%}", str(arm.at_risk(moment))])
        number = self.reading.source(text_of(data.get("source")), text_of(data.get("locator")))
        note = el(
            "p",
            "Kaplan–Meier estimate, worked out by us from the times of single patients. Small upright strokes: "
            f"people who left the count without a relapse. Source: [{number}].",
            css="hb-chart-about",
        )
        head = ["Group", unit.capitalize(), "Still in remission", "Still followed"]
        return chart_figure(
            self.site, page_id.rpartition("/")[2], caption, drawing, [], head, rows, note
        )


class People(Drawn):
    """``:::{people} trials/x#fact``: a hundred figures an arm."""

    required_arguments = 1
    option_spec: ClassVar[Any] = {"caption": directives.unchanged_required}

    def drawn(self) -> list[Markup]:
        """Arrays beside each other, with the difference in words."""
        drawings, facts, difference = arrays(self.site.book, self.arguments[0].strip())
        self.cite(facts)
        caption = self.caption(f"Out of 100 people: {what(facts[0]).partition(' (')[0].lower()}")
        head = ["Group", "Value", "People"]
        rows = [
            [f.part_label or "All", f"{f.cell.value}%", str(f.cell.n or "not given")] for f in facts
        ]
        note = el("p", difference, css="hb-people-difference") if difference else None
        return [
            chart_figure(
                self.site,
                "people",
                caption,
                el("div", *drawings, css="hb-people"),
                facts,
                head,
                rows,
                note,
            )
        ]


class Compare(Drawn):
    """``:::{compare}``: figures of several records on one axis, an address a line."""

    option_spec: ClassVar[Any] = {"caption": directives.unchanged_required}

    def drawn(self) -> list[Markup]:
        """Dots and intervals, and what the picture does not say."""
        facts, book = self.facts(), self.site.book
        comparable(facts)
        self.cite(facts)
        caption = self.caption(what(facts[0]))
        words = []
        if facts[0].stat in RATIOS:
            words.append(f"The dashed line at 1 means no difference. {direction(facts)}".rstrip())
        if any(fact.cell.interval for fact in facts):
            words.append(
                "Lines show the interval of each estimate; where none is drawn, none was read."
            )
        if len({fact.page for fact in facts}) > 1:
            words.append("The people and the years differ; the picture does not rank treatments.")
        head, rows = rows_of(book, facts)
        note = el("p", " ".join(words), css="hb-chart-about")
        drawn = forest(book, facts, caption)
        return [chart_figure(self.site, "compare", caption, drawn, facts, head, rows, note)]


class Milestones(Drawn):
    """``:::{milestones} scores/x``: bands of optimal, warning and failure by time."""

    required_arguments = 1
    option_spec: ClassVar[Any] = {"caption": directives.unchanged_required}

    def drawn(self) -> list[Markup]:
        """The bands in their frame."""
        page_id, book = self.arguments[0].strip(), self.site.book
        items = read_milestones(book, page_id)
        facts = [fact for item in items for fact in (item.optimal, item.failure)]
        self.cite(facts)
        caption = self.caption(book.pages[page_id].title)
        head, rows = milestone_rows(items)
        drawn = milestones(items, caption)
        source = el(
            "p",
            "Source: ",
            here(f"source-{facts[0].source}", self.site.short(facts[0].source)),
            ".",
            css="hb-chart-about",
        )
        return [chart_figure(self.site, "milestones", caption, drawn, [], head, rows, source)]


class EvidenceMap(Drawn):
    """``:::{evidence-map}``: trials and studies by leukemia and treatment."""

    has_content = False

    def drawn(self) -> list[Markup]:
        """The table."""
        found = evidence_map(self.site)
        if found is None:
            raise ChartError(
                "no trial or study names a disease and a treatment yet; take the box out"
            )
        return [found]


class Timeline(Drawn):
    """``:::{timeline}``: the breakthroughs in order of time."""

    def drawn(self) -> list[Markup]:
        """A picture at a glance, then the list."""
        pages = [p for p in steps(self.site.book) if self.site.shows(p.id)]
        if not pages:
            raise ChartError("there is no breakthrough yet; take the box out")
        return [el("figure", picture(pages), css="hb-chart"), *listing(pages)]


class Crosswalk(Drawn):
    """``:::{crosswalk}``: entities with both names, of all pages or of one."""

    optional_arguments = 1

    def drawn(self) -> list[Markup]:
        """The table."""
        only = self.arguments[0].strip() if self.arguments else ""
        if only and only not in self.site.book.pages:
            raise ChartError(
                f"there is no page '{only}'; write folder and name, as in diseases/aml"
            )
        return [crosswalk(self.site.book, only)]


class Answers(Drawn):
    """``:::{answers}``: 'Can it be cured?' for every disease with an answer."""

    def drawn(self) -> list[Markup]:
        """The table."""
        return [answers(self.site.book)]


def on_chart(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """A chart shows a statistic's series, or the facts of its argument."""
    target = directive.argument.strip()
    if "#" in target:
        frame = site.book.facts.get(target)
        return (f"fact:{target}", *(f"fact:{a}" for a in (frame.arms if frame else ())))
    return (f"page:{target}", *(f"fact:{a}" for a in _facts_of(site.book, target)))


def on_timeline(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The timeline shows every breakthrough."""
    return ("records:breakthroughs",)


def _facts_of(book: Handbook, page_id: str) -> list[str]:
    return sorted(address for address, fact in book.facts.items() if fact.page == page_id)
