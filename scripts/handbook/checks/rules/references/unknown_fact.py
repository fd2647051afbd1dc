"""Unknown fact.

Fault: a number on a page, in a table or in a chart, or a list such as 'rests_on', names a fact that
no record states.

Harm: the sentence has no number, or the table misses a row.

Mend: write the address as the help line gives it: page, '#', name of the fact, and after a dot the
arm, 'contrast' or point. If the fact does not exist yet, state it once on the page of its trial,
study or statistic.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.fact_uses import fact_uses
from handbook.checks.near import listed, nearest
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, mappings, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """Addresses of facts that do not exist; options of charts that name no series."""
    for use in fact_uses(book):
        if use.address not in book.facts:
            yield Problem(use.place, f"there is no fact '{use.address}'", _help(book, use.address))
    for page in book.pages.values():
        for directive in page.body.directives:
            wanted = directive.options.get("series", "").replace(",", " ").split()
            target = book.pages.get(directive.argument.strip())
            if directive.name != "chart" or target is None or not wanted:
                continue
            known = [text_of(row.get("id")) for row in mappings(target.data.get("series"))]
            for name in wanted:
                if name != "all" and name not in known:
                    yield Problem(
                        directive.place,
                        f"'{target.id}' has no series '{name}'",
                        f"its series are: {listed(known)}"
                        if known
                        else "it has none; remove the line ':series:'",
                    )


def _help(book: Handbook, address: str) -> str:
    page_id, _, rest = address.partition("#")
    if not rest:
        return "write page, '#' and the name of the fact, for example 'trials/e1910#os-3y.blin'"
    own = [key for key, fact in book.facts.items() if fact.page == page_id]
    base = f"{page_id}#{rest.partition('.')[0]}"
    if base in book.facts:
        parts = [key for key in own if key.startswith(f"{base}.")]
        if not parts:
            return f"this fact has no parts: write '{base}'"
        near = nearest(address, parts)
        return f"did you mean '{near}'?" if near else f"its parts are: {listed(parts)}"
    near = nearest(address, own) or nearest(address, book.facts)
    if near:
        return f"did you mean '{near}'?"
    if page_id not in book.pages:
        return f"there is no page '{page_id}'; state the fact on the page of its study"
    return (
        f"its facts are: {listed(own)}"
        if own
        else f"'{page_id}' has none yet: enter it there, below 'facts:'"
    )


RULE = Rule("LH303", "unknown-fact", check)
