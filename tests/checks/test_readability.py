"""Syllables, sentences and grades."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handbook.checks.prose import clean, sentences, split
from handbook.checks.readability import grade, syllables
from handbook.model import Handbook
from minimal import page

COUNTED = {
    "leukemia": 4,
    "imatinib": 4,
    "chemotherapy": 5,
    "remission": 3,
    "marrow": 2,
    "patients": 2,
    "cells": 1,
    "treated": 2,
    "diseases": 3,
    "used": 1,
    "hospital": 3,
    "radiation": 4,
    "table": 2,
    "called": 1,
    "needed": 2,
    "changes": 2,
    "family": 3,
    "infusion": 3,
    "measurable": 4,
    "bleeding": 2,
    "people": 2,
    "lymphoblastic": 4,
    "chronic": 2,
    "children": 2,
    "period": 3,
    "social": 2,
    "stages": 2,
    "helped": 1,
    "started": 2,
    "prism": 2,
    "well-known": 2,
    "22": 1,
}


@pytest.mark.parametrize(("word", "count"), COUNTED.items())
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


def test_sentences_end_where_readers_stop() -> None:
    text = "It took 2.5 years. Dr. A. Smith saw it, e.g. Monday. Why? Nobody knows"
    assert [s for _, s in split(text)] == [
        "It took 2.5 years.",
        "Dr. A. Smith saw it, e.g. Monday.",
        "Why?",
        "Nobody knows",
    ]


def test_roles_are_read_as_their_words() -> None:
    text = "Take {drug}`Gleevec <imatinib>` {cite}`a-2020 | Abstract`, **{term}`in remission <remission>`**: {fact}`a#b`."
    assert clean(text) == "Take Gleevec , in remission: 8 in 10."


def test_easy_is_below_hard(book: Callable[..., Handbook]) -> None:
    easy = "You may feel sick. Call us. We will help you at once.\n\n- Rest.\n- Drink."
    hard = "Myelosuppressive polychemotherapy necessitates hospitalization notwithstanding psychological consequences for individuals."
    found = book(
        {
            "docs/start/a.md": page(body=f"## One\n\n{easy}"),
            "docs/start/b.md": page(body=f"## One\n\n{hard}"),
        }
    ).pages
    low, high = (grade(sentences(found[name]))[0] for name in ("start/a", "start/b"))
    assert low < 3 and high > 18


def test_a_glossary_word_costs_less_after_its_first_use(book: Callable[..., Handbook]) -> None:
    body = "## One\n\nThe leukemia is here. The leukemia is there. The leukemia stays."
    text = sentences(book({"docs/start/a.md": page(body=body)}).pages["start/a"])
    assert grade(text, {"leukemia"})[0] < grade(text)[0]
