"""Nothing was checked.

Fault: No page or source was found under the given path, or no rule was chosen.

Harm: A check of nothing would pass, and everybody would think the handbook is clean.

Mend: Look at the path, and at --select and --ignore.
"""

from __future__ import annotations

from collections.abc import Iterable

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterable[Problem]:
    """Nothing: the engine itself reports this."""
    return ()


RULE = Rule("LH001", "nothing-to-check", check, always=True)
