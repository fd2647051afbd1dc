"""A record that cannot be read.

Fault: The record has a slip: a missing quote, bracket or colon, or a line that starts in a wrong
column.

Harm: Nothing of the record can be used.

Mend: Look at the named line and the one above it. Text with ': ' or ' #' in it needs double
quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH012", "unreadable-yaml", faults_of("unreadable-yaml"), always=True)
