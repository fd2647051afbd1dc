"""A file that cannot be read.

Fault: The computer refuses to give the file or folder, for example because others alone may open
it.

Harm: Its content is missing from the handbook.

Mend: Allow yourself to read it, in its properties, or remove the file.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH002", "unreadable-file", faults_of("unreadable-file"), always=True)
