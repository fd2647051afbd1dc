"""The trust line: what was checked, how, when, when again, by whom not; and where to say so."""

from __future__ import annotations

from handbook.model import Page, mapping, mappings, text_of

from .citation import stopped
from .context import Site
from .markup import Element, Markup, el, joined, link, outside
from .words import METHOD, date_words

DISCLAIMER = "reference/disclaimer"
HOW_MADE = "reference/how-this-handbook-is-made"
EMERGENCY = "start/emergency-numbers"
CORRECTIONS = "evidence/corrections"


def trust_line(site: Site, page: Page) -> Element:
    """The page's small print, the same everywhere."""
    checked = mapping(page.data.get("checked"))
    date, due = text_of(checked.get("date")), text_of(checked.get("next"))
    lines: list[Markup] = []
    if date:
        method = METHOD.get(text_of(checked.get("method")), "")
        text = f"Sources checked on {date_words(date)}" + (f" ({method})" if method else "")
        text += f". Next check due {date_words(due)}." if due else "."
        lines.append(el("p", text, css="hb-trust-line hb-trust-checked"))
    if due and due < site.book.today.isoformat():
        lines.append(
            el("p", "The next check of this page is overdue.", css="hb-trust-line hb-overdue")
        )
    lines.append(el("p", review_line(page), css="hb-trust-line hb-trust-review"))
    mended = len(mappings(page.data.get("corrections")))
    if mended:
        words = f"{mended} {'correction' if mended == 1 else 'corrections'} on this page"
        shown: Markup = link(CORRECTIONS, words) if site.shows(CORRECTIONS) else words
        lines.append(el("p", shown, css="hb-trust-line"))
    actions = _actions(site, page)
    if actions:
        lines.append(el("p", *joined(actions, " · "), css="hb-trust-line hb-trust-actions"))
    about = [
        link(target, words)
        for target, words in (
            (DISCLAIMER, "Information, not medical advice"),
            (HOW_MADE, "How this handbook is made"),
            (EMERGENCY, "Emergency numbers"),
        )
        if site.shows(target) and target != page.id
    ]
    if about:
        lines.append(el("p", *joined(about, " · "), css="hb-trust-line hb-trust-about"))
    licence = "Text and pictures: CC BY 4.0. Data: CC0 1.0."
    lines.append(el("p", licence, css="hb-trust-line hb-trust-licence"))
    attrs = {"data-next-check": due} if due else {}
    return Element(
        "aside",
        {"class": "hb-trust", "aria-label": "About this page", **attrs},
        tuple(lines),
    )


def review_line(page: Page) -> str:
    """Who of the professionals has reviewed a page, or that nobody has."""
    review = mapping(page.data.get("clinical_review"))
    name = text_of(review.get("name"))
    if not name:
        return "No clinician has reviewed this page."
    return (
        f"Reviewed by {name}, {text_of(review.get('role'))}, on "
        f"{date_words(text_of(review.get('date')))}: {text_of(review.get('scope'))}. "
        f"Conflicts of interest: {text_of(review.get('conflicts'))}."
    )


def _actions(site: Site, page: Page) -> list[Markup]:
    to = site.addresses
    found: list[Markup] = []
    for url, words in (
        (to.report(page.id), "Report a mistake"),
        (to.mail(page.id), "Report a mistake by mail"),
        (to.history(page.id), "History of this page"),
    ):
        if url:
            found.append(outside(url, words))
    url = to.page(page.id)
    if url:
        year = text_of(mapping(page.data.get("checked")).get("date"))[:4]
        cite = f"Cite this page: Leukemia Handbook. {stopped(page.title)} {year}. {url}"
        found.append(el("span", cite, css="hb-cite-this"))
    return found
