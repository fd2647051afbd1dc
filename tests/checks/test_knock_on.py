"""What only follows from a broken record is held back; nothing else, and never without an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from handbook.checks.engine import Finding, Result, run
from handbook.checks.rule import all_rules
from handbook.model import Handbook
from minimal import MINIMAL, edited, page

Book = Callable[..., Handbook]
TRIAL = "docs/trials/example-one.md"


def _run(book: Book, files: dict[str, str]) -> Result:
    return run(book(MINIMAL | files), [r for r in all_rules() if not r.network])


def _told(found: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(f.place.path, f.name) for f in found]


def test_pages_that_show_facts_of_an_unreadable_page_are_not_blamed(book: Book) -> None:
    broken = edited(TRIAL, "diseases: [", "diseases [")
    result = _run(book, {TRIAL: broken})
    assert _told(result.findings) == [(TRIAL, "unreadable-yaml")]
    assert result.held > 0


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("facts:", "fatcs:", "unknown-key"),
        ("populations:", "popultaions:", "unknown-key"),
        ("arms:", "amrs:", "unknown-key"),
        ("defaults:", "defualts:", "unknown-key"),
    ],
)
def test_a_misspelled_group_is_told_once(book: Book, old: str, new: str, name: str) -> None:
    result = _run(book, {TRIAL: edited(TRIAL, f"\n{old}", f"\n{new}")})
    assert _told(result.findings) == [(TRIAL, name)]


def test_a_broken_source_is_told_once(book: Book) -> None:
    path = "docs/sources/doe-2020.yaml"
    result = _run(book, {path: edited(path, "read:", "raed:")})
    assert {p for p, _ in _told(result.findings)} == {path}


def test_a_fact_without_support_is_told_where_it_stands(book: Book) -> None:
    wrong = edited(TRIAL, "locator: Abstract", "locator: Table 9")
    result = _run(book, {TRIAL: wrong})
    assert _told(result.findings) == [(TRIAL, "locator-not-read")]


def test_an_undefined_arm_is_told_once(book: Book) -> None:
    result = _run(book, {TRIAL: edited(TRIAL, "arms: {new: {value", "arms: {newer: {value")})
    assert _told(result.findings) == [(TRIAL, "undefined-key")]


def test_a_broken_glossary_is_told_once(book: Book) -> None:
    path = "docs/glossary.yaml"
    result = _run(book, {path: MINIMAL[path].replace("terms:", "terms", 1)})
    assert _told(result.findings) == [(path, "unreadable-yaml")]


def test_another_fault_beside_it_is_still_told(book: Book) -> None:
    wrong = page("topic", body="## A heading {#one}\n\nSee {fact}`trials/nowhere#os`.")
    files = {TRIAL: edited(TRIAL, "diseases: [", "diseases ["), "docs/start/b.md": wrong}
    names = {n for p, n in _told(_run(book, files).findings) if p == "docs/start/b.md"}
    assert "unknown-fact" in names


def test_nothing_is_held_back_for_a_warning(book: Book) -> None:
    draft = edited(TRIAL, "\nfacts:", "\nfatcs:").replace("status: published", "status: draft")
    result = _run(book, {TRIAL: draft})
    assert {f.name for f in result.findings if f.level == "error"} >= {"unknown-fact"}


@pytest.mark.parametrize(
    ("box", "name"),
    [
        (":::{chart} statistics/example-series\n", "unclosed-box"),
        ("::: clinical\nSee {drug}`examplinib`.\n:::\n", "unknown-directive"),
        (":::\n", "stray-fence"),
    ],
)
def test_a_box_without_end_or_start_is_told_once(book: Book, box: str, name: str) -> None:
    path = "docs/diseases/aml.md"
    at = MINIMAL[path].index("## ")
    broken = MINIMAL[path][:at] + box + "\n" + MINIMAL[path][at:]
    assert {n for _, n in _told(_run(book, {path: broken}).findings)} == {name}


def test_a_record_that_ends_early_is_told_once(book: Book) -> None:
    cut = MINIMAL[TRIAL].replace("\ntitle:", "\n---\n\ntitle:", 1)
    found = _run(book, {TRIAL: cut}).findings
    assert ("missing-key", 2) in [(f.name, f.place.line) for f in found]
    assert {f.name for f in found} <= {"missing-key", "first-level-heading", "empty-section"}


def test_words_of_a_line_with_a_broken_part_are_left_alone(book: Book) -> None:
    path = "docs/start/b.md"
    text = page(body="## One {#one}\n\nOf 90% of people {fact}`x and <b>more</b> of 12 things.")
    told = [n for p, n in _told(_run(book, {path: text}).findings) if p == path]
    assert "typed-number" not in told and "broken-role" in told
