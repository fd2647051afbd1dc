"""Name without use.

Fault: a population, an arm or an analysis is defined, but no fact of the page uses it.

Harm: mostly a fact is missing or names the wrong group of people.

Mend: let the fact that was meant name it, or remove it. The whole of a named population may stay
without facts of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Page, mapping, mappings, text_of

_USE = {
    "populations": "'population: {}'",
    "analyses": "'analysis: {}'",
    "arms": "'{}: ...' below 'arms:'",
}


def check(book: Handbook) -> Iterator[Problem]:
    """Defined keys without a use, on pages that state facts."""
    for page in book.pages.values():
        if page.data.get("facts") or page.data.get("series"):
            for group, used in _used(page).items():
                for key in mapping(page.data.get(group)):
                    if key not in used:
                        yield Problem(
                            page.key_place(group, key),
                            f"no fact of this page uses '{key}' of '{group}'",
                            f"write {_USE[group].format(key)} in the fact that was meant, or remove it",
                        )


def _used(page: Page) -> dict[str, set[str]]:
    used: dict[str, set[str]] = {"populations": set(), "analyses": set(), "arms": set()}
    rows = [mapping(page.data.get("defaults"))]
    for group in ("facts", "series"):
        for row in mappings(page.data.get(group)):
            points = [mapping(point) for point in mapping(row.get("points")).values()]
            rows += [row, *points]
            used["arms"].update(str(key) for key in mapping(row.get("arms")))
            contrast = mapping(row.get("contrast"))
            used["arms"].update((text_of(contrast.get("of")), text_of(contrast.get("vs"))))
    for row in rows:
        used["populations"].add(text_of(row.get("population")))
        used["analyses"].add(text_of(row.get("analysis")))
    populations = mapping(page.data.get("populations"))
    used["populations"].update(text_of(mapping(row).get("of")) for row in populations.values())
    if not used["arms"] - {""}:  # a single arm: its facts need not name it
        used["arms"].update(str(key) for key in mapping(page.data.get("arms")))
    return used


RULE = Rule("LH315", "unused-key", check, level="warning")
