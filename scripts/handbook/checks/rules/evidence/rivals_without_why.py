"""Rival figures without a reason.

Fault: a fact says that it differs from another, but not why.

Harm: the reader sees two numbers for one thing and trusts neither.

Mend: add 'why': another period, registry, end point, cut-off or way of counting.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mappings, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """'differs_from' without 'why', and 'why' without 'differs_from'."""
    for page in book.pages.values():
        for group in ("facts", "series"):
            for index, row in enumerate(mappings(page.data.get(group))):
                rival, why = text_of(row.get("differs_from")), text_of(row.get("why"))
                if rival and not why.strip():
                    yield Problem(
                        page.place(group, index, "differs_from"),
                        f"this differs from '{rival}', but no reason is given",
                        "add 'why: ...' with the reason in words",
                    )
                elif why and not rival:
                    yield Problem(
                        page.place(group, index, "why"),
                        "'why:' gives a reason, but the fact differs from no other",
                        "add 'differs_from: page#fact', or write 'note:' in place of 'why:'",
                    )
        for index, row in enumerate(mappings(page.data.get("disagree"))):
            if not text_of(row.get("why")).strip():
                yield Problem(
                    page.place("disagree", index),
                    "these facts disagree, but no reason is given",
                    "add 'why: ...' with the reason in words",
                )


RULE = Rule("LH433", "rivals-without-why", check)
