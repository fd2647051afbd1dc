"""The order of the book: hidden tables of contents on the landing page and on index pages."""

from __future__ import annotations

from docutils import nodes
from sphinx import addnodes

from handbook.model import FOLDER_OF_KIND, TOPIC_FOLDERS, Page

from .context import Site

ROOT = "index"
#: folders in the order of the sidebar
CHAPTERS = (
    "start",
    "biology",
    "diagnosis",
    "diseases",
    "biomarkers",
    "scores",
    "treatments",
    "drugs",
    "regimens",
    "trials",
    "studies",
    "breakthroughs",
    "statistics",
    "living",
    "evidence",
    "reference",
    "contributing",
)
assert set(CHAPTERS) == {*TOPIC_FOLDERS, *FOLDER_OF_KIND.values()}


def below(site: Site, page: Page) -> list[str]:
    """The pages that a landing or index page lists, in order; empty for every other page."""
    if page.id == ROOT:
        found: list[str] = []
        for chapter in _chapters(site):
            index = f"{chapter}/index"
            found += [index] if site.shows(index) else _pages(site, chapter)
        return found
    return _pages(site, page.folder) if page.is_index else []


def toctree(site: Site, page: Page) -> nodes.Element | None:
    """The hidden table of contents of a page, or None."""
    entries = below(site, page)
    if not entries:
        return None
    node = addnodes.toctree(
        parent=page.id,
        entries=[(None, name) for name in entries],
        includefiles=list(entries),
        maxdepth=-1,
        caption=None,
        glob=False,
        hidden=True,
        includehidden=False,
        numbered=0,
        titlesonly=True,
        rawentries=[],
    )
    return nodes.compound("", node, classes=["toctree-wrapper"])


def _chapters(site: Site) -> list[str]:
    folders = {page.id.partition("/")[0] for page in site.pages.values() if "/" in page.id}
    return [name for name in CHAPTERS if name in folders]


def _pages(site: Site, folder: str) -> list[str]:
    pages = [p for p in site.pages.values() if p.folder == folder and not p.is_index]
    if folder == "breakthroughs":
        pages.sort(key=lambda p: (str(p.data.get("date", "")), p.id))
    else:
        pages.sort(key=lambda p: (_order(p), p.title.casefold(), p.id))
    return [p.id for p in pages]


def _order(page: Page) -> int:
    order = page.data.get("order")
    return order if isinstance(order, int) else 9999
