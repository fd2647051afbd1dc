"""``:::{drug-index} disease``: the drugs in groups, from their records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from docutils import nodes

from handbook.model import Directive, Page, text_of, texts
from handbook.site.context import Site
from handbook.site.directives.base import HbDirective
from handbook.site.markup import Element, Markup, el, here, joined, link
from handbook.site.names import in_sentence, short_title
from handbook.site.nodes import furniture
from handbook.site.words import MODALITY, REGION, capital, words

from .markers import Marker, Markers
from .regulator import (
    approvals,
    approvals_of,
    drugs,
    regions,
    step_words,
    use_line,
)

#: groups from which on a line of links stands above them
JUMP = 4
#: the folders whose records each grouping shows, and whether it shows what was read of sources
READS: Mapping[str, tuple[str, ...]] = {
    "target": ("records:drugs", "records:biomarkers", "records:diseases", "sources:"),
    "class": ("records:drugs", "records:diseases", "sources:"),
    "disease": ("records:drugs", "records:diseases", "sources:"),
    "year": ("records:drugs", "sources:"),
    "region": ("records:drugs", "sources:"),
}


@dataclass(slots=True)
class Group:
    """A group of drugs."""

    key: str
    name: str
    title: Markup
    items: list[Element] = field(default_factory=list)


def by_target(site: Site) -> list[Group]:
    """Groups by what a drug acts on; what names no target comes last."""
    found: dict[str, Group] = {}
    none = Group("none", "No target named", "No target named")
    known = Markers(site)
    for drug in drugs(site):
        markers = known.all(drug.data.get("targets"))
        for marker in markers:
            _group(found, marker).items.append(_entry(site, drug))
        if not markers:
            none.items.append(_entry(site, drug))
    groups = sorted(found.values(), key=lambda g: (g.name.casefold(), g.key))
    return [*groups, none] if none.items else groups


def _group(found: dict[str, Group], marker: Marker) -> Group:
    return found.setdefault(marker.key, Group(marker.key, marker.name, marker.shown))


def by_class(site: Site) -> list[Group]:
    """Groups by the kind of medicine, each in the order of the class words."""
    found: dict[str, Group] = {}
    for drug in sorted(drugs(site), key=lambda p: text_of(p.data.get("drug_class")).casefold()):
        key = text_of(drug.data.get("modality"))
        name = MODALITY.get(key) or capital(words(key))
        found.setdefault(key, Group(key, name, name)).items.append(_entry(site, drug))
    return sorted(found.values(), key=lambda g: g.name.casefold())


def by_disease(site: Site) -> list[Group]:
    """Groups in the order of the diseases, with the approved uses of each drug there."""
    found: dict[str, Group] = {}
    for drug in drugs(site):
        known = approvals_of(site, drug)
        named = [*texts(drug.data.get("diseases")), *(d for a in known for d in a.diseases)]
        for disease in dict.fromkeys(_disease(site, ref) for ref in named if ref):
            page = site.book.pages.get(disease)
            if page is None:
                continue
            name = short_title(page)
            title: Markup = link(disease, name) if site.shows(disease) else name
            key = disease.rpartition("/")[2]
            uses = [
                use_line(a) for a in known if disease in [_disease(site, d) for d in a.diseases]
            ]
            rest = el("ul", *uses) if uses else ": no approval for it stands here yet."
            item = el("li", link(drug.id, short_title(drug)), rest)
            found.setdefault(disease, Group(key, name, title)).items.append(item)
    return [found[key] for key in sorted(found, key=lambda d: _place(site, site.book.pages[d]))]


def by_year(site: Site) -> list[Group]:
    """Groups by the year of what a regulator did, the newest first."""
    steps = [(step, approval) for approval in approvals(site) for step in approval.steps]
    steps.sort(key=lambda pair: pair[0].date, reverse=True)
    found: dict[str, Group] = {}
    for step, approval in steps:
        year = step.date[:4]
        drug = link(approval.drug.id, short_title(approval.drug), anchor=approval.id)
        region = REGION.get(approval.region, approval.region)
        line = el("li", drug, f", {region}, ", step_words(step), f": {approval.use}")
        found.setdefault(year, Group(year, year, year)).items.append(line)
    return list(found.values())


def by_region(site: Site) -> list[Group]:
    """Groups by region, with the uses there and their dates."""
    found = []
    for region, name in REGION.items():
        group = Group(region, name, name)
        for drug in drugs(site):
            uses = [a for a in approvals_of(site, drug) if a.region == region]
            if uses:
                lines = [use_line(a, region=False) for a in uses]
                group.items.append(el("li", link(drug.id, short_title(drug)), el("ul", *lines)))
        if group.items:
            found.append(group)
    return found


GROUPINGS: Mapping[str, Callable[[Site], list[Group]]] = {
    "target": by_target,
    "class": by_class,
    "disease": by_disease,
    "year": by_year,
    "region": by_region,
}


class DrugIndex(HbDirective):
    """Groups of drugs, with links to each group when there are many."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """One heading and list a group; a sentence while there is no drug."""
        name = self.arguments[0].strip()
        if name not in GROUPINGS:
            self.problem(
                f"drugs cannot be grouped by '{name}'; write one of: {', '.join(GROUPINGS)}"
            )
            return []
        groups = GROUPINGS[name](self.site)
        if not groups:
            return [furniture(el("p", "No drug yet.", css="hb-muted"))]
        ids = {id(group): f"by-{name}-{group.key}" for group in groups}
        tree: list[Markup] = []
        if len(groups) >= JUMP:
            links = [el("li", here(ids[id(group)], capital(group.name))) for group in groups]
            tree.append(el("ul", *links, css="hb-jump", aria_label="Go to"))
        tree += [_section(ids[id(group)], group) for group in groups]
        return [furniture(el("div", *tree, css="hb-drug-index", data_pagefind_ignore=""))]


def on_drug_index(site: Site, page: Page, directive: Directive) -> Iterable[str]:
    """The index shows every drug, and the names of what it is grouped by."""
    return READS.get(directive.argument.strip(), ())


def _section(anchor: str, group: Group) -> Element:
    return el("section", el("h3", group.title), el("ul", *group.items), id=anchor)


def _entry(site: Site, drug: Page) -> Element:
    """A drug with its class, the diseases it is used for, and where it is approved."""
    used = joined(list(_diseases(site, drug)))
    return el(
        "li",
        link(drug.id, short_title(drug)),
        f": {text_of(drug.data.get('drug_class'))}. ",
        *(["Used for ", *used, ". "] if used else []),
        regions(approvals_of(site, drug)),
    )


def _diseases(site: Site, drug: Page) -> Iterator[Markup]:
    for name in dict.fromkeys(_disease(site, r) for r in texts(drug.data.get("diseases"))):
        page = site.book.pages.get(name)
        if page is not None:
            yield link(name, in_sentence(page)) if site.shows(name) else in_sentence(page)


def _disease(site: Site, ref: str) -> str:
    """The disease that a record names; for one of its types, the disease the types belong to."""
    name, _, entity = ref.partition("#")
    page = site.book.pages.get(name)
    return (text_of(page.data.get("part_of")) if page and entity else "") or name


def _place(site: Site, page: Page) -> tuple[int, str, bool, str]:
    """Families in their order, each followed by the diseases that belong to it."""
    family = site.book.pages.get(text_of(page.data.get("part_of")), page)
    order = family.data.get("order")
    number = order if isinstance(order, int) else 999
    return number, family.title.casefold(), family is not page, page.title.casefold()
