"""A key that the handbook does not know.

Fault: A record, or a group inside it, has a key, a word before a colon, that such records do
not have. Often it is a spelling mistake.

Harm: What stands under the key is never read, so it is missing from the page, and nobody is told.

Mend: Write the key as the help line names it, or remove it. If a new key is needed,
ask for it first.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH201", "unknown-key", faults_named("unknown-key"))
