"""A value of the wrong type.

Fault: A list stands where a text belongs, a text where a number belongs, and so on.

Harm: The value cannot be shown or computed with.

Mend: Write it as the help line says. A list of one is still a list: [patients].
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH204", "wrong-type", faults_named("wrong-type"))
