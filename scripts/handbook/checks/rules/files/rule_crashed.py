"""A rule failed by its own fault.

Fault: A rule broke off at something that its authors did not think of. The other rules still ran.

Harm: What that rule watches over was not checked in this run, so the run does not count as clean.

Mend: This is a fault of the checker, not of the page. Report it with the page that caused it.
"""

from __future__ import annotations

from collections.abc import Iterable

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterable[Problem]:
    """Nothing: the engine itself reports this."""
    return ()


RULE = Rule("LH020", "rule-crashed", check, always=True)
