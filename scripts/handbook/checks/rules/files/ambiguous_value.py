"""A value that programs read in different ways.

Fault: A word or number such as yes, no, on, null, 012, 1_000, 1e3 or 12:30 stands without quotes.

Harm: One program reads 'no' as text, another as false; 12:30 becomes 750. The same file then says
different things.

Mend: Put text in double quotes; write numbers plainly. 'handbook check --fix' quotes what must be
text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from handbook.checks.rule import Edit, Problem, Rule, faults_of
from handbook.checks.schema_walk import schema_at, types_of
from handbook.model import Handbook, Tree

_YES = frozenset({"yes", "y", "on", "true"})
_NO = frozenset({"no", "n", "off", "false"})


def check(book: Handbook) -> Iterator[Problem]:
    """The loader's faults, with the mend that the schema of the place allows."""
    trees: dict[str, tuple[str, Tree]] = {p.path: (p.kind, p.tree) for p in book.pages.values()}
    trees |= {s.tree.path: ("source", s.tree) for s in book.sources.values()}
    if book.glossary is not None:
        trees[book.glossary.path] = ("glossary", book.glossary)
    for problem in faults_of("ambiguous-value")(book):
        place = problem.place
        kind, tree = trees.get(place.path, ("", Tree("", {}, {}, {})))
        span = (place.line, place.column, place.end)
        where = next((w for w, found in tree.values.items() if found == span), None)
        if not kind or where is None or not place.end:
            yield problem  # a key, or a value over several lines: for people
            continue
        line = book.texts[place.path].split("\n")[place.line - 1]
        text = line[place.column - 1 : place.end - 1]
        types = types_of(schema_at(kind, where))
        word = text.lower()
        if "boolean" in types:
            new = "true" if word in _YES else "false" if word in _NO else ""
            problem = replace(problem, help=f"write {new or 'true or false'} in place of {text}")
        elif "number" in types or "integer" in types or word in ("~", "null"):
            new = ""
            help = (
                f"write a plain number, such as 12 or 0.5, in place of '{text}'"
                if word not in ("~", "null")
                else "write a word, or remove the whole line"
            )
            problem = replace(problem, help=help)
        else:
            new = f'"{text}"'
        edits = (Edit(place.path, place.line, place.column, place.end, new),) if new else ()
        yield replace(problem, edits=edits)


RULE = Rule("LH014", "ambiguous-value", check, always=True, fixable=True)
