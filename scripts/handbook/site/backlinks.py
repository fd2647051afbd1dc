"""Who points here: lists that nobody types."""

from __future__ import annotations

from collections import defaultdict

from handbook.model import KINDS, Page, links_of

from .context import Site
from .markup import Element, Markup, el, link
from .names import short_title
from .words import KIND

#: (kind that points, kind pointed to) -> the heading of the list
_WORDS = {
    ("drug", "disease"): "Drugs",
    ("trial", "disease"): "Trials",
    ("study", "disease"): "Studies",
    ("biomarker", "disease"): "Genes and markers",
    ("breakthrough", "disease"): "How we got here",
    ("statistic", "disease"): "Figures",
    ("regimen", "disease"): "Plans of drugs",
    ("score", "disease"): "Scores",
    ("disease", "disease"): "Diseases that belong here",
    ("trial", "drug"): "Trials of it",
    ("regimen", "drug"): "Plans of drugs with it",
    ("biomarker", "drug"): "Markers that guide its use",
    ("disease", "biomarker"): "Leukemias with it",
    ("drug", "biomarker"): "Drugs guided by it",
    ("trial", "biomarker"): "Trials that chose people by it",
    ("drug", "trial"): "Drugs that rest on it",
}


def groups(site: Site, page: Page) -> list[tuple[str, list[Page]]]:
    """The pages that name this page or one of its entities, by kind; own links left out."""
    own = {target.partition("#")[0] for target in _own_links(page)}
    by_kind: dict[str, set[str]] = defaultdict(set)
    for back in site.book.backlinks.get(page.id, ()):
        if back.page != page.id and back.page not in own and site.shows(back.page):
            by_kind[site.pages[back.page].kind].add(back.page)
    found = []
    for kind in sorted(by_kind, key=KINDS.index):
        pages = sorted(
            (site.pages[name] for name in by_kind[kind]), key=lambda p: (p.title.casefold(), p.id)
        )
        found.append((_words(kind, page.kind), pages))
    return found


def back_links(site: Site, page: Page) -> list[Markup]:
    """One list a kind; nothing when nobody points here."""
    return [_group(words, pages) for words, pages in groups(site, page)]


def _own_links(page: Page) -> list[str]:
    """What the record header already shows, so that no list repeats it."""
    return [target for _, target, _ in links_of(page)]


def _words(kind: str, target: str) -> str:
    return _WORDS.get((kind, target)) or f"{KIND[kind][1]} about this"


#: pages of one list that stand open; a longer list is folded
_OPEN = 8


def _group(words: str, pages: list[Page]) -> Element:
    items = [el("li", link(p.id, short_title(p) if p.kind == "drug" else p.title)) for p in pages]
    shown = el("ul", *items)
    if len(items) > _OPEN:
        label = el("summary", f"{words} ({len(items)})", css="hb-backlinks-label")
        return el("details", label, shown, css="hb-backlinks-group")
    label = el("p", words, css="hb-backlinks-label")
    return el("div", label, shown, css="hb-backlinks-group")
