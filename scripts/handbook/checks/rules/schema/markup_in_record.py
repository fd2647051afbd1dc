"""Marks in a record that are shown as they stand.

Fault: A text of a record holds a sign of web pages (HTML), a link, a backtick (`) or double braces,
or starts with a sign by which a spreadsheet runs a formula.

Harm: Readers see the marks in place of what was meant, and who opens the handbook's data in another
program may run them.

Mend: Write plain words. Links, figures and sources belong into the text below the record.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.checks.schema_walk import label, schema_at, texts_in
from handbook.model import Handbook, Tree

_MARK = re.compile(r"</?[A-Za-z!][^<>]{0,60}>?|\{\{.{0,40}|\{%|`[^`]{0,60}`?|\]\([^)]{0,60}\)?")
_FORMULA = re.compile(r"[=@].{0,30}|[+-](?![\d\s.]).{0,30}")
#: identifiers may hold such signs: old DOIs do
_FREE = frozenset({"DOI", "URL", "page"})


def check(book: Handbook) -> Iterator[Problem]:
    """Texts of pages, sources and the glossary that no form of the schema forbids already."""
    trees = [(p.kind, p.tree) for p in book.pages.values()]
    trees += [("source", s.tree) for s in book.sources.values()]
    trees += [("glossary", book.glossary)] if book.glossary else []
    for kind, tree in trees:
        for where, text in texts_in(tree.data):
            if where and where[-1] not in _FREE:
                yield from _text(kind, tree, where, text)


def _text(kind: str, tree: Tree, where: tuple[str | int, ...], text: str) -> Iterator[Problem]:
    found = _MARK.search(text) or _FORMULA.match(text)
    if found is None:
        return
    pattern = schema_at(kind, where).get("pattern")
    if pattern and not re.match(pattern, text):
        return  # wrong-form tells
    yield Problem(
        tree.place(*where),
        f"{label(tree.data, where)} holds '{found[0]}', which readers would see as it stands",
        "write plain words that do not start with = @ + or -; "
        "links and figures belong into the text below the second '---'",
    )


RULE = Rule("LH214", "markup-in-record", check)
