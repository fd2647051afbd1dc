"""A sign that changes what a value means.

Fault: A value starts with '!' (a tag such as '!!str' or '!name').

Harm: Tags change what a value means, and some run code in careless programs.

Mend: Remove the tag. Text that looks like a number goes in double quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH016", "yaml-tag", faults_of("yaml-tag"), always=True)
