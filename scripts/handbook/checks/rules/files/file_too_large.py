"""A file or line that is larger than the limit.

Fault: The file, its record or one line is longer than the handbook allows.

Harm: A huge file can stop the build for everybody; readers do not get through it either.

Mend: Split the page, or break the line.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH008", "file-too-large", faults_of("file-too-large"), always=True)
