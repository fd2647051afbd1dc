"""Which treatments were tested in which leukemia, and how strongly: a map of the records."""

from __future__ import annotations

from handbook.model import Handbook, Page, evidence_level, text_of, texts
from handbook.site.context import Site
from handbook.site.markup import Element, Markup, el, link
from handbook.site.names import short_title

#: first sign of the level -> words; the strongest first
STRENGTH = {
    "1": "randomized",
    "2": "compared, not randomized",
    "3": "without comparison",
    "": "level not settled",
}


#: pages of the chapter that tell of no single treatment
NO_TREATMENT = frozenset({"treatments/how-treatment-is-chosen", "treatments/precision-medicine"})


def strongest(book: Handbook, page: Page) -> str:
    """The first sign of the strongest level that a result of the record reaches, or ""."""
    levels = (evidence_level(page, f) for f in book.facts.values() if f.page == page.id)
    return min((level.code[0] for level in levels if level), default="")


def evidence_map(site: Site) -> Element | None:
    """A table of diseases by treatments; None when no record names both."""
    book = site.book
    found: dict[tuple[str, str], list[tuple[str, Page]]] = {}
    records = [*book.kind_pages("trial"), *book.kind_pages("study")]
    for page in records:
        level = strongest(book, page)
        treatments = [t for t in texts(page.data.get("treatments")) if site.shows(t)]
        treatments = [t for t in treatments if t not in NO_TREATMENT]
        diseases = {_family(book, d) for d in texts(page.data.get("diseases"))}
        for disease in sorted(d for d in diseases if site.shows(d)):
            for treatment in treatments:
                found.setdefault((disease, treatment), []).append((level, page))
    if not found:
        return None
    rows = sorted({d for d, _ in found}, key=lambda d: _order(book.pages[d]))
    columns = sorted({t for _, t in found}, key=lambda t: _order(book.pages[t]))
    head = el(
        "tr",
        el("th", "Leukemia", scope="col"),
        *(el("th", link(t, short_title(book.pages[t])), scope="col") for t in columns),
    )
    body = [
        el(
            "tr",
            el("th", link(d, short_title(book.pages[d])), scope="row"),
            *(_cell(found.get((d, t), [])) for t in columns),
        )
        for d in rows
    ]
    name = "Trials and studies by leukemia and treatment, with the strongest level of evidence"
    inner = el(
        "table",
        el("caption", name, css="hb-hidden"),
        el("thead", head),
        el("tbody", *body),
        css="hb-evidence-map",
    )
    return el("div", inner, css="hb-scroll", tabindex="0", role="region", aria_label=name)


def _cell(records: list[tuple[str, Page]]) -> Element:
    if not records:
        return el("td", "none here", css="hb-muted")
    best = min((level for level, _ in records if level), default="")
    ordered = sorted(records, key=lambda r: (r[0] or "9", short_title(r[1]).casefold()))
    items: list[Markup] = [
        el("li", link(page.id, short_title(page)), f" ({STRENGTH[level]})")
        for level, page in ordered
    ]
    count = len(records)
    words = f"{count} {'record' if count == 1 else 'records'}; strongest: {STRENGTH[best]}"
    return el(
        "td",
        el("details", el("summary", words), el("ul", *items)),
        css=f"hb-level-{best or 'none'}",
    )


def _family(book: Handbook, ref: str) -> str:
    """The disease that a page of its types belongs to."""
    name = ref.partition("#")[0]
    page = book.pages.get(name)
    return (text_of(page.data.get("part_of")) if page else "") or name


def _order(page: Page) -> tuple[int, str]:
    order = page.data.get("order")
    return (order if isinstance(order, int) else 999, page.title)
