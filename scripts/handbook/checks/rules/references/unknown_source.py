"""Unknown source.

Fault: a fact, an approval, a row or a citation names a source that is not in docs/sources/.

Harm: nobody can see where the number comes from, so nobody can check it.

Mend: write the name of the source's file without '.yaml', as the help line gives it, or make the
file first.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.near import nearest
from handbook.checks.rule import Problem, Rule
from handbook.checks.source_uses import source_uses
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Names of sources without a file, each place once; sources of readings too."""
    told: set[Place] = set()
    for use in source_uses(book):
        if use.source not in book.sources and use.place not in told:
            told.add(use.place)
            yield _problem(book, use.place, use.source)
        for index, reading in enumerate(use.seen or ()):
            if reading.source and reading.source not in book.sources:
                where = (*use.fact.where, "seen", index, "source") if use.fact else ()
                place = use.page.place(*where) if where else use.place
                if place not in told:
                    told.add(place)
                    yield _problem(book, place, reading.source)


def _problem(book: Handbook, place: Place, name: str) -> Problem:
    near = nearest(name, book.sources)
    help = (
        f"did you mean '{near}'?"
        if near
        else f"make docs/sources/{name}.yaml first: 'handbook new source {name}'"
    )
    return Problem(place, f"there is no source '{name}'", help)


RULE = Rule("LH304", "unknown-source", check)
