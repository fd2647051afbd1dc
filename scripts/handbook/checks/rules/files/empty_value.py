"""A line without a value.

Fault: A name such as 'route:' stands there with nothing behind its colon.

Harm: Nobody can tell whether the value is unknown, forgotten or none.

Mend: Write the value, or remove the line. What is unknown is said by a word such as 'not-stated'.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH017", "empty-value", faults_of("empty-value"), always=True)
