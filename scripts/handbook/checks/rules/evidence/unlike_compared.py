"""Unlike things compared.

Fault: one table or picture shows figures of one end point that were counted from different starting
points, within different windows, or (in pictures) at different times; or a 'compare' picture puts
different end points, kinds of number or units on one axis.

Harm: the difference that readers see comes from the counting, not from the treatment.

Mend: compare figures with the same start and window, or show them apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import RATIOS, in_days
from handbook.checks.fact_uses import SHOWING, facts_shown
from handbook.checks.rule import Problem, Rule
from handbook.model import Fact, Handbook, Place, Time


def check(book: Handbook) -> Iterator[Problem]:
    """Pairs of facts of one measure and kind within one directive that cannot be compared."""
    for page in book.pages.values():
        for directive in page.body.directives:
            if directive.name not in SHOWING:
                continue
            shown = facts_shown(book, page, directive)
            if directive.name == "compare":
                yield from _one_axis(shown)
            first: dict[tuple[str, str], tuple[Fact, Place]] = {}
            for fact, place in shown:
                other, where = first.setdefault((fact.measure, fact.stat), (fact, place))
                why = _unlike(other, fact, picture=directive.name != "results")
                if why:
                    yield Problem(
                        place,
                        f"'{fact.address}' and '{other.address}' stand side by side, but {why}",
                        "compare figures with the same start and window, or show them apart",
                        where,
                    )


def _one_axis(shown: list[tuple[Fact, Place]]) -> Iterator[Problem]:
    """Figures that cannot stand on one axis."""
    for fact, place in shown:
        first, where = shown[0]
        whats = ("measure", "stat") if fact.stat in RATIOS else ("measure", "stat", "unit")
        for what in whats:
            one, other = getattr(first, what), getattr(fact, what)
            if one != other:
                yield Problem(
                    place,
                    f"'{fact.address}' has '{what}: {other}', '{first.address}' has '{what}: {one}'",
                    "make two boxes of it, each with figures of one kind",
                    where,
                    level="error",
                )
                break


def _unlike(one: Fact, two: Fact, picture: bool) -> str:
    for name, a, b in (("time", one.at, two.at), ("window", one.window, two.window)):
        if a is None or b is None:
            continue
        if a.start != b.start and "not-stated" not in (a.start, b.start):
            return f"one {name} counts from {_words(a.start)}, the other from {_words(b.start)}"
        if in_days(a) != in_days(b) and (name == "window" or (picture and one.page != two.page)):
            return f"one {name} is {_time(a)}, the other {_time(b)}"
    return ""


def _words(start: str) -> str:
    return start.replace("-", " ")


def _time(time: Time) -> str:
    return f"{time.value} {time.unit}"


RULE = Rule("LH431", "unlike-compared", check, level="warning")
