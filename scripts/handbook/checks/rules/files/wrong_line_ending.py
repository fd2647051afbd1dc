"""Lines that end as on Windows or an old Mac.

Fault: The file was saved with the line ends of Windows or an old Mac.

Harm: Every line of the file counts as changed, so nobody can see what a change changes.

Mend: Save with the line ending 'LF' or 'Unix'. 'handbook check --fix' changes them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handbook.checks.rule import Edit, Problem, Rule, faults_of
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """The loader's faults, each with its mend."""
    for problem in faults_of("wrong-line-ending")(book):
        path = problem.place.path
        edit = Edit(path, 1, 1, 1, "", "line-endings")
        yield replace(problem, edits=(edit,))


RULE = Rule("LH005", "wrong-line-ending", check, always=True, fixable=True)
