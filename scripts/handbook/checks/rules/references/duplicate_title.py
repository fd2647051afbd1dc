"""Duplicate title.

Fault: two pages have the same title.

Harm: in search results and menus readers cannot tell them apart, and two writers may keep two
versions of the same thing.

Mend: give each page a title that says what is special about it, or make one page of the two.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page


def check(book: Handbook) -> Iterator[Problem]:
    """Pages whose titles differ in nothing but capitals and spaces."""
    first: dict[str, Page] = {}
    for page in book.pages.values():
        title = " ".join(page.title.split()).casefold()
        if "title" not in page.data:
            continue
        other = first.setdefault(title, page)
        if other is not page:
            yield Problem(
                page.place("title"),
                f"'{page.title}' is also the title of '{other.id}'",
                "say in the title what is special about this page, or make one page of the two",
                other.place("title"),
            )


RULE = Rule("LH310", "duplicate-title", check)
