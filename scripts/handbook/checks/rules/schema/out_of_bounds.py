"""A number outside of what is possible.

Fault: The number is below or above what can be, for example a negative count.

Harm: A slip of the keyboard would be shown as a fact.

Mend: Look at the source again and write what it prints.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH211", "out-of-bounds", faults_named("out-of-bounds"))
