"""A page without its record.

Fault: The page does not start with a line '---', its record (lines such as 'kind: drug') and
another line '---'.

Harm: Without its record a page has no kind, no title, no summary and no date of its last check.

Mend: Start the file with '---' alone on the first line. 'handbook new' makes a whole page.
"""

from __future__ import annotations

from handbook.checks.rule import Rule, faults_of

RULE = Rule("LH011", "no-front-matter", faults_of("no-front-matter"), always=True)
