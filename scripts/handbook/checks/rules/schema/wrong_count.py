"""A list or group with too few or too many entries.

Fault: There must be another number of entries, for example two ends of an interval.

Harm: An interval with one end, or an empty list, says something that is not known.

Mend: Complete it, or remove the whole line.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH210", "wrong-count", faults_named("wrong-count"))
