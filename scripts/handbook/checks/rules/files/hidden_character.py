"""A character that nobody can see.

Fault: The file holds a sign that has no width, turns the direction of the text, or steers a
machine.

Harm: It can make a page show other words than the file holds, break links and searches, or hide a
change from a reviewer.

Mend: Delete it. 'handbook check --fix' removes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handbook.checks.rule import Edit, Problem, Rule, faults_of
from handbook.checks.schema_walk import texts_in
from handbook.content.limits import HIDDEN
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """The loader's faults, each with its mend where nothing readable is lost."""
    for problem in faults_of("hidden-character")(book):
        place = problem.place
        lines = book.texts.get(place.path, "").split("\n")
        line = lines[place.line - 1] if place.line <= len(lines) else ""
        found = line[place.column - 1 : place.column]
        if found == "\ufffd":
            yield replace(problem, help="a letter was lost here; type the word again")
            continue
        space = " " if found in "\u2028\u2029\x0b\x0c" else ""
        edit = Edit(place.path, place.line, place.column, place.column + 1, space)
        yield replace(problem, edits=(edit,))
    yield from _escaped(book)


def _escaped(book: Handbook) -> Iterator[Problem]:
    """Hidden characters that a record writes by their number."""
    trees = [p.tree for p in book.pages.values()] + [s.tree for s in book.sources.values()]
    for tree in [*trees, *([book.glossary] if book.glossary else [])]:
        text = book.texts.get(tree.path, "")
        if "\\" not in text:
            continue
        for where, value in texts_in(tree.data):
            match = HIDDEN.search(value) or HIDDEN.search(str(where[-1]))
            if match and match[0] not in text:
                message = (
                    f"found the invisible character U+{ord(match[0]):04X}, written as its number"
                )
                yield Problem(
                    tree.place(*where), message, "write the text without '\\' and a number"
                )


RULE = Rule("LH007", "hidden-character", check, always=True, fixable=True)
