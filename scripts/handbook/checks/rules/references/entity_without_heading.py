"""Disease type without heading.

Fault: a row of 'entities' has no heading of the same name on its page, or more than one.

Harm: the table of leukemia types links to this place. Without the heading the reader finds a name
and no explanation.

Mend: write one heading for the disease type and put its name at the end: '### What is it?
{#the-id}'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Entities without exactly one heading or a page of their own name."""
    for entity in book.entities.values():
        page = book.pages[entity.page]
        headings = [h for h in page.body.headings if h.id == entity.id]
        own_page = entity.id in (page.id.rpartition("/")[2],) or (
            f"{page.folder}/{entity.id}" in book.pages
        )
        place = page.place(*entity.where, "id")
        if len(headings) > 1:
            yield Problem(
                place,
                f"{len(headings)} headings end in {{#{entity.id}}}",
                f"keep {{#{entity.id}}} at one of them",
                headings[1].place,
            )
        elif not headings and not own_page:
            near = nearest(entity.id, [h.id for h in page.body.headings])
            yield Problem(
                place,
                f"no heading of this page explains the disease type '{entity.id}'",
                f"did you mean '{near}'? Else write a heading that ends in {{#{entity.id}}}"
                if near
                else f"write a heading that ends in {{#{entity.id}}}",
            )


RULE = Rule("LH312", "entity-without-heading", check)
