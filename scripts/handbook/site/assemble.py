"""The read-phase transform that makes a page out of its text and what the model knows."""

from __future__ import annotations

from docutils import nodes
from sphinx.transforms import SphinxTransform

from handbook.model import Fact, Page, mapping, texts

from .backlinks import back_links
from .cards import cards
from .contents import toctree
from .context import Site, site_of
from .directives.boxes import CLINICAL_LABEL, clinical_box
from .entitylist import entity_table
from .factlist import fact_table, referred_table
from .header import record_header
from .headings import set_heading_ids
from .markup import Element, Markup, el
from .nodes import Furniture, furniture
from .pagestate import PageState
from .sheet import add_sheet
from .sourcelist import source_list
from .terms import link_first_uses
from .trust import trust_line


class Assemble(SphinxTransform):
    """Heading ids, linked words, then everything that authors do not write.

    It runs after all other transforms of the read phase and before titles and contents are
    collected, so nothing is added once references are resolved.
    """

    default_priority = 870

    def apply(self, **kwargs: object) -> None:
        """Complete the page that was just parsed."""
        site = site_of(self.env)
        name = self.env.docname
        state = site.reading(name)
        page = site.book.pages.get(name)
        section = next((n for n in self.document.children if isinstance(n, nodes.section)), None)
        if state is None or page is None or section is None:
            return
        section["ids"] = ["top"]
        set_heading_ids(self.document, page)
        own = [term.id for term in site.book.terms.values() if term.page == page.id]
        link_first_uses(self.document, site.matcher, state, own)
        add_sheet(site, page, self.document)
        section.insert(1, furniture(*_top(site, state, page)))
        section += _end(site, state, page)
        del site.pages_read[name]


def _top(site: Site, state: PageState, page: Page) -> list[Markup]:
    found: list[Markup] = []
    if page.summary:
        found.append(
            el(
                "div",
                el("p", "In short", css="hb-summary-label"),
                el("p", page.summary),
                css="hb-summary",
            )
        )
    header = record_header(site, state, page)
    return [*found, header] if header else found


def _end(site: Site, state: PageState, page: Page) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    figures = _figures(site, state, page)
    if figures:
        outer, inner = clinical_box("page-facts", f"{CLINICAL_LABEL}: names and figures")
        inner += furniture(*figures)
        found.append(outer)
    links = back_links(site, page)
    if links:
        found.append(_section("page-related", "See also", "hb-backlinks", links))
    noted = cards(site, state)
    if state.sources:
        found.append(_section("page-sources", "Sources", "hb-sources", [source_list(site, state)]))
    found.append(furniture(trust_line(site, page)))
    if noted:
        attrs = {"class": "hb-cards", "aria-label": "About the numbers and words"}
        box = Element("aside", {**attrs, "data-pagefind-ignore": "all"}, tuple(noted))
        found.append(furniture(box))
    contents = toctree(site, page)
    return [*found, contents] if contents is not None else found


def _figures(site: Site, state: PageState, page: Page) -> list[Markup]:
    found: list[Markup] = []
    entities = entity_table(site, state, page)
    if entities:
        found.append(entities)
    answer = mapping(page.data.get("answer"))
    named = [*texts(page.data.get("outlook")), *texts(answer.get("rests_on"))]
    outlook: list[Fact] = [site.book.facts[a] for a in dict.fromkeys(named) if a in site.book.facts]
    elsewhere = [fact for fact in outlook if fact.page != page.id and site.shows(fact.page)]
    if elsewhere:
        found.append(referred_table(site, elsewhere, "Outlook"))
    facts = site.facts_of.get(page.id, ())
    if facts:
        found.append(fact_table(site, state, facts))
    return found


def _section(ident: str, title: str, css: str, tree: list[Markup]) -> nodes.section:
    content: Furniture = furniture(*tree)
    return nodes.section("", nodes.title("", title), content, ids=[ident], names=[], classes=[css])
