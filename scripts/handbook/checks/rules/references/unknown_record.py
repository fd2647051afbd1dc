"""Unknown page.

Fault: a page, a line of its record, or a word of the glossary names a page that the handbook does
not have.

Harm: the reader clicks and gets nothing, or a table silently misses a row.

Mend: write the name as the help line gives it. A page's name is its folder and file name below
docs/, without '.md'. If the page is still to come, make it first; a draft is enough for a draft.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import nearest
from handbook.checks.record_uses import RecordUse, record_uses
from handbook.checks.rule import Problem, Rule
from handbook.model import FOLDER_OF_KIND, Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Names of records whose page does not exist."""
    for use in record_uses(book):
        page_id = use.target.partition("#")[0]
        if page_id and page_id not in book.pages:
            yield Problem(
                use.place,
                f"there is no page '{page_id}' (named by '{use.field}')",
                _help(book, use),
            )


def _help(book: Handbook, use: RecordUse) -> str:
    page_id = use.target.partition("#")[0]
    folder, _, name = page_id.rpartition("/")
    beside = [key.rpartition("/")[2] for key, page in book.pages.items() if page.folder == folder]
    near = nearest(name, beside)
    make = f"make docs/{page_id}.md first, or remove the link"
    if near:
        short = use.role is not None and use.role.name in FOLDER_OF_KIND
        found = near if short or not folder else f"{folder}/{near}"
        return f"did you mean '{found}'? Else {make}"
    elsewhere = [key for key in book.pages if key.rpartition("/")[2] == name]
    return f"did you mean '{elsewhere[0]}'? Else {make}" if elsewhere else make


RULE = Rule("LH301", "unknown-record", check)
