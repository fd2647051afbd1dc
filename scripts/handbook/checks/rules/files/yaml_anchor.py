"""A value that stands for another one.

Fault: A value starts with '&' or '*', or a line with '<<': signs by which one value is used at
several places of a record.

Harm: A short file can unfold to gigabytes and stop the build, and a value is no longer where it is
read.

Mend: Write the value out at both places. A text that starts with such a sign goes in double quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH015", "yaml-anchor", faults_of("yaml-anchor"), always=True)
