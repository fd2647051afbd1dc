"""The PDQ level follows from design and end point."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from fact_pages import share, survival, trial
from handbook.model import Handbook
from handbook.model.evidence_level import EvidenceLevel, evidence_level
from minimal import MINIMAL, edited

Load = Callable[..., Handbook]
TWO = "arms: {new: {value: 60}, old: {value: 50}}"
PEOPLE = (
    "all: {n: 400, n_is: randomized, chosen_by: baseline, who: a}\n"
    "resp: {n: 40, n_is: evaluable, of: all, chosen_by: outcome, who: b}"
)
DESIGN = "design: {phase: 3, allocation: randomized, masking: double"


def _level(book: Load, page: str, address: str) -> EvidenceLevel | None:
    loaded = book({"docs/trials/a.md": page})
    fact = loaded.facts[f"trials/a#{address}"]
    return evidence_level(loaded.pages["trials/a"], fact)


@pytest.mark.parametrize(
    ("masking", "code"),
    [
        ("double", "1iA"),
        ("none", "1iiA"),
        ("single", "1iiA"),
        ("not-stated", "1A, masking not stated"),
    ],
)
def test_randomized(book: Load, masking: str, code: str) -> None:
    page = trial(survival("os", TWO)).replace("masking: double", f"masking: {masking}")
    for address in ("os", "os.new"):
        found = _level(book, page, address)
        assert found is not None
        assert found.code == code
        assert "randomized trial" in found.words
        assert "how long people lived" in found.words


@pytest.mark.parametrize(
    ("measure", "code"),
    [
        ("leukemia-specific-survival", "1iB"),
        ("quality-of-life", "1iC"),
        ("event-free-survival", "1iDi"),
        ("relapse-free-survival", "1iDii"),
        ("progression-free-survival", "1iDiii"),
        ("complete-remission", "1iDiv"),
    ],
)
def test_end_points(book: Load, measure: str, code: str) -> None:
    page = trial(survival("os", TWO).replace("overall-survival", measure))
    found = _level(book, page, "os")
    assert found is not None
    assert found.code == code


def test_measures_outside_the_scheme_have_no_level(book: Load) -> None:
    page = trial(share("ae", TWO).replace("complete-remission", "adverse-event"))
    assert _level(book, page, "ae") is None


def test_chance_does_not_protect_what_it_did_not_compare(book: Load) -> None:
    page = trial(
        share("cr", "value: 60"),
        survival("resp", f"{TWO}, population: resp"),
        "id: hr, measure: overall-survival, stat: hazard-ratio, value: 0.7",
        populations=PEOPLE,
    )
    for address, code in (("cr", "3iiiDiv"), ("resp", "3iiiA"), ("hr", "1iA")):
        found = _level(book, page, address)
        assert found is not None
        assert found.code == code


@pytest.mark.parametrize(
    ("allocation", "code"), [("single-arm", "3iiiA"), ("non-randomized", "2A"), ("", None)]
)
def test_other_allocations(book: Load, allocation: str, code: str | None) -> None:
    page = trial(survival("os", TWO)).replace(
        "allocation: randomized", f'allocation: "{allocation}"'
    )
    found = _level(book, page, "os")
    assert (found.code if found else None) == code


@pytest.mark.parametrize(
    ("kind", "selection", "code"),
    [
        ("registry", "population-based", "3iDiv"),
        ("cohort", "consecutive", "3iiDiv"),
        ("cohort", "other", "3iiiDiv"),
        ("case-control", "population-based", "3iiiDiv"),
        ("meta-analysis", "other", None),
    ],
)
def test_studies(book: Load, kind: str, selection: str, code: str | None) -> None:
    path = "docs/studies/example-cohort.md"
    page = edited(
        path, "type: registry, selection: population-based", f"type: {kind}, selection: {selection}"
    )
    loaded = book({path: page})
    found = evidence_level(
        loaded.pages["studies/example-cohort"], loaded.facts["studies/example-cohort#remission"]
    )
    assert (found.code if found else None) == code


def test_other_pages_state_no_level(book: Load) -> None:
    loaded = book(MINIMAL)
    fact = loaded.facts["statistics/example-series#all"]
    assert evidence_level(loaded.pages["statistics/example-series"], fact) is None
