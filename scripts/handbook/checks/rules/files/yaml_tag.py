"""A sign that changes what a value means.

Fault: A value starts with '!' , as in '!!str' or '!name'.

Harm: Such a sign changes what the value means, and some run code in careless programs.

Mend: Remove it. Text that looks like a number goes in double quotes.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH016", "yaml-tag", faults_of("yaml-tag"), always=True)
