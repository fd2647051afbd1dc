"""The checker and the site agree on which forms a fact has."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from handbook.checks.fact_forms import FORMS, unfit
from handbook.content import find_project, load
from handbook.model import Handbook
from handbook.site import wording
from minimal import MINIMAL


def _differences(book: Handbook) -> list[tuple[str, str, str, str]]:
    found = []
    for fact in book.facts.values():
        for form in ("", *FORMS):
            why, said = unfit(fact, form, book.facts), ""
            try:
                wording.say(fact, form, book.facts)
            except wording.WordingError as error:
                said = str(error)
            if bool(why) != bool(said):
                found.append((fact.address, form, why, said))
    return found


def test_the_same_forms() -> None:
    assert set(FORMS) == {"plain", *wording.FORMS}


def test_fixture(book: Callable[..., Handbook]) -> None:
    assert _differences(book(MINIMAL)) == []


def test_real_facts() -> None:
    book = load(find_project(Path(__file__).parents[2], "2026-11-24"))
    assert _differences(book) == []
