"""Wrong kind of page.

Fault: a line that takes one kind of page names another kind, for example a drug below 'diseases'.

Harm: the record turns up in a table where it does not belong, and is missing where people look.

Mend: move the name to the line of its kind, or name the page that was meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import nearest
from handbook.checks.record_uses import KINDS_OF_FIELD, record_uses
from handbook.checks.rule import Problem, Rule
from handbook.model import FOLDER_OF_KIND, Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """Records that exist, but are of a kind that the field does not take."""
    for use in record_uses(book):
        allowed = KINDS_OF_FIELD.get(use.field)
        page = book.pages.get(use.target.partition("#")[0])
        if use.role is not None or page is None or not allowed or page.kind in allowed:
            continue
        folder = FOLDER_OF_KIND.get(allowed[0], "")
        name = page.id.rpartition("/")[2]
        options = [key for key, other in book.pages.items() if other.kind in allowed]
        near = f"{folder}/{name}" if f"{folder}/{name}" in options else nearest(page.id, options)
        yield Problem(
            use.place,
            f"'{use.target}' is a {page.kind}; '{use.field}' takes a {' or '.join(allowed)}",
            f"did you mean '{near}'?"
            if near
            else f"move it to the line for a {page.kind}, or remove it",
        )


RULE = Rule("LH302", "wrong-kind-of-record", check)
