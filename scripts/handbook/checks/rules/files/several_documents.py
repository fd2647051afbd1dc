"""More than one document in a file.

Fault: A second line '---' starts another record in the same file.

Harm: Only one of them would be read.

Mend: One file holds one record: remove the second or give it its own file.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH019", "several-documents", faults_of("several-documents"), always=True)
