"""A record that is nested too deeply.

Fault: Lists and groups stand inside each other beyond the limit.

Harm: Deep nesting crashes programs that read it, and no person can follow it.

Mend: Write the record with fewer lists inside lists.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH018", "too-deep", faults_of("too-deep"), always=True)
