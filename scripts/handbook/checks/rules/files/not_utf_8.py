"""A file that is not text in UTF-8.

Fault: A letter of the file was saved in an old way of writing letters, not in UTF-8, or the file is
no text.

Harm: Letters and signs such as μ or ≥ would be shown wrongly, in doses too.

Mend: Choose 'Save as' with the encoding 'UTF-8', and look whether all letters are right.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH003", "not-utf-8", faults_of("not-utf-8"), always=True)
