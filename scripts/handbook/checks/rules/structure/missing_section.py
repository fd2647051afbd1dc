"""A section that every page of the kind has.

Fault: A heading that every page of this kind has is not there, known by the name at its end, such
as {#ask}.

Harm: Readers of every such page find the same answers at the same place: when to call, what to ask,
what it means.

Mend: Add the heading that the help line gives, with its text. 'handbook new' makes a page with all
of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.allowed import CALL_FOLDERS, NO_CALL
from handbook.checks.fences import fence_faults
from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.checks.templates import required_sections
from handbook.model import Handbook, Page


def check(book: Handbook) -> Iterator[Problem]:
    """Sections of the template that a page lacks."""
    for page in book.pages.values():
        if not page.readable or page.is_index or fence_faults(book, page):
            continue  # with broken boxes, headings cannot be told
        have = {heading.id for heading in page.body.headings}
        for anchor, words in _required(page):
            if anchor in have:
                continue
            near = nearest(anchor, have)
            help = f"add the heading '## {words} {{#{anchor}}}' with its text"
            if near:
                help += f"; if it is there as {{#{near}}}, correct that name"
            first = next(iter(page.data), "kind")
            message = f"the section '{words}' is missing (no heading ends in {{#{anchor}}})"
            yield Problem(page.key_place(first), message, help)


def _required(page: Page) -> tuple[tuple[str, str], ...]:
    if page.kind != "topic":
        return required_sections(page.kind)
    if page.folder not in CALL_FOLDERS or page.id in NO_CALL or "patients" not in page.audience:
        return ()
    return required_sections("topic")


RULE = Rule("LH123", "missing-section", check)
