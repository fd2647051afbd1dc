"""A value that is not written in the required form.

Fault: Dates, identifiers, names and references have one form, and the value does not follow it.

Harm: The link, date or identifier leads nowhere, or two spellings of the same thing are taken for
two.

Mend: Write it as the help line shows.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH205", "wrong-form", faults_named("wrong-form"))
