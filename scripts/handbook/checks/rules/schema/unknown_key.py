"""A line that the handbook does not know.

Fault: A record, or a group inside it, has a line whose name, the word before the colon, such
records do not have. Often it is a spelling mistake.

Harm: What stands there is never read, so it is missing from the page, and nobody is told.

Mend: Write the name as the help line gives it, or remove the line. If a new name is needed, ask for
it first.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH201", "unknown-key", faults_named("unknown-key"))
