"""A text that is too long, too short or empty.

Fault: The length of this text has a limit.

Harm: A long summary is cut off in search results and hover cards; a short one tells nothing.

Mend: Shorten it to what readers need first, or say more.
"""

from __future__ import annotations

from handbook.checks.rule import Rule
from handbook.checks.schema_faults import faults_named

RULE = Rule("LH208", "text-length", faults_named("text-length"))
