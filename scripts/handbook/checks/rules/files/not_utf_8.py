"""A file that is not text in UTF-8.

Fault: A byte of the file belongs to no UTF-8 text. The file was saved in an old encoding, or is
no text.

Harm: Letters and signs such as μ or ≥ would be shown wrongly, in doses too.

Mend: Save the file in the encoding UTF-8.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH003", "not-utf-8", faults_of("not-utf-8"), always=True)
