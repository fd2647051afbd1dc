"""The same entry twice in one list.

Fault: A list that must not repeat holds two equal entries.

Harm: Readers see it twice, and counts are wrong.

Mend: Remove one of the two.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH206", "duplicate-item", faults_named("duplicate-item"))
