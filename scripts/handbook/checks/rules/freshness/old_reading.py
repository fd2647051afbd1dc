"""Old reading.

Fault: a page was checked later than any of its facts was read.

Harm: "checked today" above numbers last read three years ago says something that did not happen.

Mend: read the facts' sources again and add the reading to 'seen', or set the date of the check back.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping, text_of

GRACE = timedelta(days=90)


def check(book: Handbook) -> Iterator[Problem]:
    """Pages with facts, all of which were last read long before the page's check."""
    newest: dict[str, str] = {}
    for fact in book.facts.values():
        for reading in fact.seen:
            newest[fact.page] = max(newest.get(fact.page, ""), reading.date)
    for page in book.pages.values():
        checked = text_of(mapping(page.data.get("checked")).get("date"))
        last = newest.get(page.id, "")
        try:
            gap = date.fromisoformat(checked) - date.fromisoformat(last)
        except ValueError:
            continue
        if gap > GRACE:
            yield Problem(
                page.place("checked", "date"),
                f"the page was checked on {checked}, but its facts were last read on {last}",
                "read the facts' sources again and add the reading below 'seen:'",
            )


RULE = Rule("LH802", "old-reading", check)
