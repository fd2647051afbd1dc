"""The key fields of each kind, as columns of index tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from handbook.model import Page, mapping, mappings, text_of, texts

from .context import Site
from .markup import Markup, el, joined, link
from .measures import end_point
from .names import entity_name, in_sentence, short_title
from .numbers import number
from .words import REGION, VERDICT, capital, date_words, words

Cell = Callable[[Site, Page], "list[Markup]"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, what stands in it, how it is sorted, and whether readers may choose by it."""

    head: str
    cell: Cell
    sort: str = "text"
    choose: bool = False


def _text(key: str) -> Cell:
    def cell(site: Site, page: Page) -> list[Markup]:
        value = page.data.get(key)
        return ["; ".join(texts(value)) if isinstance(value, list) else text_of(value)]

    return cell


def _words(key: str) -> Cell:
    def cell(site: Site, page: Page) -> list[Markup]:
        value = page.data.get(key)
        names = texts(value) if isinstance(value, list) else [text_of(value)]
        return [capital(", ".join(words(name) for name in names))]

    return cell


def _links(key: str) -> Cell:
    def cell(site: Site, page: Page) -> list[Markup]:
        found: list[Markup] = []
        for ref in texts(page.data.get(key)):
            page_id, _, anchor = ref.partition("#")
            target = site.book.pages.get(page_id)
            if target is None:
                continue
            entity = site.book.entities.get(ref)
            name = in_sentence(target) if target.kind == "drug" else short_title(target)
            name = entity_name(entity) if entity else name
            found.append(link(page_id, name, anchor=anchor) if site.shows(page_id) else name)
        return joined(found)

    return cell


def _design(key: str) -> Cell:
    def cell(site: Site, page: Page) -> list[Markup]:
        design = mapping(page.data.get("design"))
        value = design.get(key)
        if key == "primary_met" and not design.get("primary"):
            return []
        if isinstance(value, list):
            own = site.facts_of.get(page.id, ())
            return [capital(", ".join(end_point(measure, own) for measure in texts(value)))]
        text = words(text_of(value))
        return [text.replace(" ", "/") if key == "phase" and text != "not stated" else text]

    return cell


def _people(site: Site, page: Page) -> list[Markup]:
    counts = [mapping(item).get("n") for item in mapping(page.data.get("populations")).values()]
    known = [count for count in counts if isinstance(count, int)]
    return [number(max(known))] if known else []


def _approved(site: Site, page: Page) -> list[Markup]:
    regions = []
    for approval in mappings(page.data.get("approvals")):
        history = mappings(approval.get("history"))
        if history and text_of(history[-1].get("action")) != "withdrawn":
            regions.append(text_of(approval.get("region")))
    return [", ".join(REGION.get(r, r) for r in dict.fromkeys(regions))]


def _genes(site: Site, page: Page) -> list[Markup]:
    genes: list[Markup] = [el("em", g, css="hb-gene") for g in texts(page.data.get("genes"))]
    return joined(genes)


def _verdict(site: Site, page: Page) -> list[Markup]:
    verdict = text_of(mapping(page.data.get("answer")).get("verdict"))
    return [VERDICT.get(verdict, words(verdict))]


def _date(site: Site, page: Page) -> list[Markup]:
    date = text_of(page.data.get("date"))
    return [f"\0{date}", date_words(date)]


COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "drug": (
        Column("Class", _text("drug_class")),
        Column("How it is given", _words("route")),
        Column("Used for", _links("diseases"), choose=True),
        Column("Approved in", _approved),
    ),
    "trial": (
        Column("Phase", _design("phase")),
        Column("Groups formed", _design("allocation"), choose=True),
        Column("People", _people, "number"),
        Column("Disease", _links("diseases"), choose=True),
        Column("Primary end point", _design("primary")),
        Column("Reached", _design("primary_met")),
    ),
    "study": (
        Column("Kind", _design("type")),
        Column("People", _people, "number"),
        Column("Disease", _links("diseases"), choose=True),
    ),
    "disease": (
        Column("Family", _words("family")),
        Column("Course", _words("course")),
        Column("Can it be cured?", _verdict),
    ),
    "biomarker": (
        Column("Kind", _words("biomarker_type")),
        Column("Genes", _genes),
        Column("Diseases", _links("diseases"), choose=True),
        Column("Drugs", _links("drugs")),
    ),
    "regimen": (Column("Drugs", _links("drugs")), Column("Used for", _links("diseases"))),
    "score": (Column("Used for", _links("diseases")), Column("Era", _text("era"))),
    "breakthrough": (
        Column("When", _date, "date"),
        Column("What happened", _text("event")),
        Column("It rests on", _words("strength")),
    ),
    "statistic": (
        Column("Place", _text("place")),
        Column("Registry", _text("registry")),
        Column("Diseases", _links("diseases"), choose=True),
    ),
}
