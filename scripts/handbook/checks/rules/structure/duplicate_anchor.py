"""Two things of one name on a page.

Fault: Two headings, facts, series, disease types, approvals, arms, populations or analyses of a
page have the same name.

Harm: A link to the name leads to one of them only, and the wrong figure may be shown.

Mend: Rename one of them. A disease type (a row of 'entities:') and the heading that explains it
share their name on purpose.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, Place, mapping, mappings, text_of

_LISTS = {"facts": "fact", "series": "series", "approvals": "approval", "groups": "group"}
_MAPS = {"populations": "population", "arms": "arm"}


def check(book: Handbook) -> Iterator[Problem]:
    """Names given twice in a page's one namespace."""
    for page in book.pages.values():
        seen: dict[str, tuple[str, Place]] = {}
        for name, what, place in _names(page):
            first = seen.setdefault(name, (what, place))
            if first[1] is place or {what, first[0]} == {"entity", "heading"}:
                continue
            other = _article(first[0]) if first[0] != what else f"another {what}"
            message = f"'{name}' is the name of this {what} and of {other} of the page"
            yield Problem(
                place,
                message,
                "give one of the two another name; at a heading it stands in {#...}",
                first[1],
            )


def _names(page: Page) -> Iterator[tuple[str, str, Place]]:
    data = page.data
    for index, row in enumerate(mappings(data.get("entities"))):
        if text_of(row.get("id")):
            yield text_of(row["id"]), "entity", page.place("entities", index, "id")
    for key, what in _LISTS.items():
        for index, row in enumerate(mappings(data.get(key))):
            if text_of(row.get("id")):
                yield text_of(row["id"]), what, page.place(key, index, "id")
    for key, what in _MAPS.items():
        for name in mapping(data.get(key)):
            yield str(name), what, page.key_place(key, name)
    for heading in page.body.headings:
        yield heading.id, "heading", heading.place


def _article(what: str) -> str:
    return f"{'an' if what[0] in 'aeio' else 'a'} {what}"


RULE = Rule("LH124", "duplicate-anchor", check)
