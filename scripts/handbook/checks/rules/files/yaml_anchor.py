"""An anchor, alias or merge key.

Fault: The record uses '&name', '*name' or '<<'.

Harm: A short file can unfold to gigabytes and stop the build, and a value is no longer where it
is read.

Mend: Write the value out at both places.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH015", "yaml-anchor", faults_of("yaml-anchor"), always=True)
