"""A record that cannot be read.

Fault: The YAML has a mistake: a missing quote, bracket or colon, or a wrong indentation.

Harm: Nothing of the record can be used.

Mend: Look at the named line and the one above it. Text with ': ' or ' #' in it needs double
quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH012", "unreadable-yaml", faults_of("unreadable-yaml"), always=True)
