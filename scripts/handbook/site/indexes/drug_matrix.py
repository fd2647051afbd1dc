"""``:::{drug-matrix}``: genes and markers by drug, with the approved uses of each region."""

from __future__ import annotations

from collections.abc import Iterable

from docutils import nodes

from handbook.model import Directive, Page, texts
from handbook.site.context import Site
from handbook.site.directives.base import HbDirective
from handbook.site.markup import Markup, el, link
from handbook.site.names import short_title
from handbook.site.nodes import furniture
from handbook.site.tables import Sortable, sortable
from handbook.site.words import REGION

from .markers import Marker, Markers
from .regulator import Approval, approvals_of, drugs, use_line

ACTS, GUIDES = "acts on it", "guides its use"
NAME = "Genes and markers by drug, with approved uses by region"


class DrugMatrix(HbDirective):
    """A row for each marker and drug that a record links, a column for each region."""

    has_content = False

    def run(self) -> list[nodes.Node]:
        """The table; a sentence when no record links a marker and a drug."""
        site, markers = self.site, Markers(self.site)
        rows = []
        for (marker, drug_id), how in sorted(links(site, markers).items(), key=_order):
            drug = site.pages[drug_id]
            uses = approvals_of(site, drug)
            cells: list[list[Markup]] = [
                [marker.shown],
                [link(drug_id, short_title(drug)), el("p", "; ".join(sorted(how)), css="hb-muted")],
            ]
            for region in REGION:
                there = [a for a in uses if a.region == region]
                cells.append(_uses(markers, marker, there, ACTS in how))
            rows.append([Sortable(cell) for cell in cells])
        if not rows:
            return [furniture(el("p", "No record links a marker and a drug yet.", css="hb-muted"))]
        names = ["Gene or marker", "Drug, and how they belong together", *REGION.values()]
        found = sortable("hb-records-table hb-matrix", NAME, [(n, "text") for n in names], rows)
        return [furniture(el("div", found, data_pagefind_ignore=""))]


def links(site: Site, markers: Markers) -> dict[tuple[Marker, str], set[str]]:
    """Marker and drug -> how they belong together, from the records of both."""
    found: dict[tuple[Marker, str], set[str]] = {}
    for drug in drugs(site):
        guiding = [*texts(drug.data.get("biomarkers"))]
        guiding += [b for a in approvals_of(site, drug) for b in a.biomarkers]
        for how, refs in ((ACTS, texts(drug.data.get("targets"))), (GUIDES, guiding)):
            for marker in markers.all(refs):
                found.setdefault((marker, drug.id), set()).add(how)
    for page in site.pages.values():
        if page.kind == "biomarker" and not page.is_index:
            for drug_id in texts(page.data.get("drugs")):
                if site.shows(drug_id):
                    found.setdefault((markers.of(page.id), drug_id), set()).add(GUIDES)
    return found


def on_drug_matrix(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The table shows every drug and every marker."""
    return ("records:drugs", "records:biomarkers", "sources:")


def _order(item: tuple[tuple[Marker, str], set[str]]) -> tuple[str, str]:
    (marker, drug), _ = item
    return marker.name.casefold(), drug


def _uses(markers: Markers, marker: Marker, there: list[Approval], acts: bool) -> list[Markup]:
    """The uses of a region that name the marker; all of them when the drug acts on it."""
    naming = [a for a in there if marker in markers.all([*a.biomarkers])]
    shown = there if acts else naming
    if shown:
        lines = [use_line(a, region=False, day=False) for a in shown]
        return [el("ul", *lines, css="hb-plain-list")]
    words = "only uses that do not name it" if there else "none here"
    return [el("span", words, css="hb-muted")]
