"""A number written as text.

Fault: A value that must be a number stands in quotes.

Harm: It cannot be compared, checked or drawn, so an error in it would go unseen.

Mend: Remove the quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH207", "quoted-number", faults_named("quoted-number"))
