"""A line that every such record needs is not there.

Fault: Every such record needs the line, always or because of another value, and this one has none.

Harm: The page would lack something that readers rely on: who the people were, where a number
stands, when it was checked.

Mend: Add the line that the help line gives. What is not known is said with a word such as
'not-stated', never left out.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH202", "missing-key", faults_named("missing-key"))
