"""A value outside the list of allowed values.

Fault: The handbook has a list of words for this place, and this one is not among them.

Harm: Tables, filters and charts sort by these values; a stray one drops the record from them.

Mend: Use the nearest value from the help line. If none fits, ask for a new one.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH203", "wrong-value", faults_named("wrong-value"))
