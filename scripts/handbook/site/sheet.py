"""One sheet to print for each treatment: its signs of danger, and lines to fill in.

The sheet is the page itself. Its address ends in ``#one-sheet``; the style sheet then prints
the summary, the boxes that say when to call, and the lines below, and nothing else. So the
sheet can never differ from its page, and needs no script.
"""

from __future__ import annotations

from docutils import nodes

from handbook.model import Page, mapping, text_of

from .citation import stopped
from .context import Site
from .markup import Element, Markup, el, here
from .names import in_sentence
from .nodes import Box, furniture
from .trust import review_line
from .words import date_words

SHEET = "one-sheet"
PRINTED = "hb-print"
FOLDERS = ("treatments", "regimens", "drugs")
_LINES = {
    "drugs": "I take or get {name}. Last time:",
    "regimens": "I get {name}. Last time:",
    "treatments": "My treatment, and the last day I had it:",
}
_MORE = (
    "My name, date of birth:",
    "My leukemia:",
    "My team, day and night:",
    "Hospital that knows me:",
    "Other medicines, allergies:",
    "Person to call:",
)


def has_sheet(page: Page) -> bool:
    """Whether a page is about one treatment and says when to call."""
    return page.folder in FOLDERS and any(d.name == "call" for d in page.body.directives)


def add_sheet(site: Site, page: Page, document: nodes.document) -> None:
    """Put the sheet behind the last box that says when to call."""
    if not has_sheet(page):
        return
    boxes = [box for box in document.findall(Box) if box["attrs"]["class"].startswith("hb-call ")]
    if boxes:
        last = boxes[-1]
        last.parent.insert(last.parent.index(last) + 1, furniture(_sheet(site, page)))


def _sheet(site: Site, page: Page) -> Element:
    lines = (_LINES[page.folder].format(name=in_sentence(page)), *_MORE)
    date = text_of(mapping(page.data.get("checked")).get("date"))
    small = f"Leukemia Handbook: {stopped(page.title)} Sources checked on {date_words(date)}. "
    small += f"Information, not medical advice. {review_line(page)} "
    small += "If your team told you otherwise, do what your team says. "
    opener: list[Markup] = [here(SHEET, "One sheet to print: these signs, and lines for your team")]
    return el(
        "aside",
        el("p", *opener, css="hb-print-open"),
        el(
            "div",
            el("p", "Print this page now. Only the signs and these lines come out."),
            el("ul", *(el("li", line) for line in lines)),
            el("p", f"{small}{site.addresses.page(page.id)}".strip()),
            css="hb-print-lines",
        ),
        css=PRINTED,
        id=SHEET,
        aria_label="One sheet to print",
        data_pagefind_ignore="all",
    )
