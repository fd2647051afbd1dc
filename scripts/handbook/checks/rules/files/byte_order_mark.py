"""An invisible mark at the start of a file.

Fault: The file starts with a sign that nobody sees (a byte order mark), which some programs add.

Harm: Programs that look for '---' on the first line do not find it, and the record is not read.

Mend: Save as 'UTF-8', not 'UTF-8 with BOM'. 'handbook check --fix' removes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handbook.checks.rule import Edit, Problem, Rule, faults_of
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """The loader's faults, each with its mend."""
    for problem in faults_of("byte-order-mark")(book):
        path = problem.place.path
        edit = Edit(path, 1, 1, 1, "", "byte-order-mark")
        yield replace(problem, edits=(edit,))


RULE = Rule("LH004", "byte-order-mark", check, always=True, fixable=True)
