"""The same line twice.

Fault: One group of lines holds a name before the colon, such as 'title:', two times.

Harm: One of the two values is lost, and which one depends on the program that reads it.

Mend: Keep one of them. Both lines are named.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH013", "duplicate-key", faults_of("duplicate-key"), always=True)
