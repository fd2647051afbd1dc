"""A record with too many lists inside lists.

Fault: Lists and groups stand inside each other beyond the limit.

Harm: So many layers crash programs that read them, and no person can follow it.

Mend: Look for brackets too many and for lines that start too far to the right; write fewer lists
inside lists.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH018", "too-deep", faults_of("too-deep"), always=True)
