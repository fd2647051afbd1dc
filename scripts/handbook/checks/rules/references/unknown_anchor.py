"""Unknown place on a page.

Fault: a link leads to a place on a page ('page#place') that the page does not have.

Harm: the reader lands at the top of a long page and has to search.

Mend: write the name of a disease type or heading of that page, as the help line gives it.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import listed, nearest
from handbook.checks.record_uses import record_uses
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, anchors_of

#: fields that take a page or one of its entities, not any heading
_ENTITY_FIELDS = frozenset({"diseases", "parent", "biomarkers", "disease", "biomarker"})


def check(book: Handbook) -> Iterator[Problem]:
    """Names after '#' that the page does not have."""
    for use in record_uses(book):
        page_id, sign, anchor = use.target.partition("#")
        page = book.pages.get(page_id)
        if page is None or not sign or not page.readable:
            continue
        known = anchors_of(page)
        what = "place"
        if use.role is None and use.field in _ENTITY_FIELDS and page.kind == "disease":
            known = {entity.id for entity in book.entities.values() if entity.page == page_id}
            what = "disease type"
        if anchor not in known:
            near = nearest(anchor, known)
            options = f"write one of: {listed(sorted(known))}" if known else f"write '{page_id}'"
            yield Problem(
                use.place,
                f"'{page_id}' has no {what} '{anchor}'",
                f"did you mean '{page_id}#{near}'?" if near else options,
            )


RULE = Rule("LH306", "unknown-anchor", check)
