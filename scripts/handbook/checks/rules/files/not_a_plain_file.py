"""A link or device in place of a file.

Fault: Something below docs/ is a shortcut to another place (a symbolic link) or another special
file.

Harm: A link can publish a file from outside the handbook, private ones included.

Mend: Put the file itself there.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH009", "not-a-plain-file", faults_of("not-a-plain-file"), always=True)
