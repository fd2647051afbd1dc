"""A waiver that is late, incomplete or idle.

Fault: A waiver in pyproject.toml has passed its date, lacks a part, or hides nothing.

Harm: A forgotten waiver hides the next fault of the same kind.

Mend: Mend the finding and remove the waiver, or give a new reason and date.
"""

from __future__ import annotations

from collections.abc import Iterable

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterable[Problem]:
    """Nothing: the engine itself reports this."""
    return ()


RULE = Rule("LH021", "bad-waiver", check, always=True)
