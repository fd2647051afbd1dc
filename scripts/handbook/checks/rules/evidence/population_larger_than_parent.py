"""Population larger than its parent.

Fault: a group of people is larger than the group it is part of.

Harm: shares worked out from it are wrong.

Mend: correct the number, or the name behind 'of:'.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mapping


def check(book: Handbook) -> Iterator[Problem]:
    """Populations with more people than the one named in 'of'."""
    for page in book.pages.values():
        populations = mapping(page.data.get("populations"))
        for key, row in populations.items():
            n = mapping(row).get("n")
            parent = mapping(row).get("of")
            if not isinstance(parent, str):
                continue
            whole = mapping(populations.get(parent)).get("n")
            if isinstance(n, int) and isinstance(whole, int) and n > whole:
                yield Problem(
                    page.place("populations", key, "n"),
                    f"'{key}' has {n} people, but '{parent}', which it is part of, has {whole}",
                    "correct the number, or the name behind 'of:'",
                    page.place("populations", parent, "n"),
                )


RULE = Rule("LH428", "population-larger-than-parent", check)
