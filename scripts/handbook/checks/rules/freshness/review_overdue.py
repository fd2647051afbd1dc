"""Review overdue.

Fault: the day of a page's next check has passed.

Harm: drugs are approved and withdrawn, numbers change. A page that nobody looked at misleads the
more, the better it reads.

Mend: read its sources again, look for newer ones, mend what changed, and set 'checked' anew. Do not
set the date alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Published pages whose next check lies before today."""
    today = book.today.isoformat()
    for page in book.pages.values():
        due = text_of(mapping(page.data.get("checked")).get("next"))
        if page.status == "published" and len(due) == 10 and due < today:
            yield Problem(
                page.place("checked", "next"),
                f"the check was due on {due}",
                "read the sources again and look for newer ones, "
                "then write the new days behind 'date:' and 'next:' below 'checked:'",
            )


RULE = Rule("LH801", "review-overdue", check, level="warning")
