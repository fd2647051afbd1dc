"""Check digits, forms and years of identifiers."""

from __future__ import annotations

from datetime import date

import pytest

from handbook.checks.identifiers import (
    doi_problem,
    isbn13_ok,
    issn_ok,
    orcid_ok,
    pmid_unlikely,
    pmid_year,
    registration_year_problem,
)

ORCID, ISSN, ISBN = "0000-0002-1825-0097", "0028-4793", "978-0-306-40615-7"


def _one_digit_changed(text: str) -> list[str]:
    return [
        text[:i] + other + text[i + 1 :]
        for i, sign in enumerate(text)
        if sign.isdigit()
        for other in "0123456789"
        if other != sign
    ]


def _neighbors_swapped(text: str) -> list[str]:
    return [
        text[:i] + text[i + 1] + text[i] + text[i + 2 :]
        for i in range(len(text) - 1)
        if text[i] != text[i + 1] and (text[i] + text[i + 1]).isdigit()
    ]


def test_right_ones() -> None:
    assert orcid_ok(ORCID)
    assert orcid_ok("0000-0002-9079-593X")
    assert issn_ok(ISSN)
    assert issn_ok("2434-561X")
    assert isbn13_ok(ISBN)


def test_every_wrong_digit_is_found() -> None:
    assert not [text for text in _one_digit_changed(ORCID) if orcid_ok(text)]
    assert not [text for text in _one_digit_changed(ISSN) if issn_ok(text)]
    assert not [text for text in _one_digit_changed(ISBN) if isbn13_ok(text)]


def test_swapped_neighbors_are_found() -> None:
    assert not [text for text in _neighbors_swapped(ORCID) if orcid_ok(text)]
    assert not [text for text in _neighbors_swapped(ISSN) if issn_ok(text)]


@pytest.mark.parametrize("text", ["", "0000", "0000-0002-1825-00970", "abcd-efgh", "123456789X"])
def test_other_text_is_refused(text: str) -> None:
    assert not orcid_ok(text)
    assert not issn_ok(text)
    assert not isbn13_ok(text)


@pytest.mark.parametrize("text", ["10.1056/NEJMoa2312948", "10.1016/S1470-2045(18)30864-7"])
def test_right_dois(text: str) -> None:
    assert doi_problem(text) == ""


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("https://doi.org/10.1056/x", "web address"),
        ("doi:10.1056/x", "web address"),
        ("10.1056/x.", "'10.', digits"),
        ("10.10/x", "'10.', digits"),
        ("10.1056/a b", "'10.', digits"),
    ],
)
def test_wrong_dois(text: str, problem: str) -> None:
    assert problem in doi_problem(text)


@pytest.mark.parametrize(
    ("pmid", "year"),
    [(12796358, 2003), (22228624, 2012), (28494052, 2017), (33818756, 2021), (39047240, 2024)],
)
def test_years_of_real_entries(pmid: int, year: int) -> None:
    assert pmid_year(pmid) == year
    assert pmid_unlikely(pmid, year) is None
    assert pmid_unlikely(pmid, year + 2) is None
    assert pmid_unlikely(pmid, year - 3) == year


def test_old_papers_are_not_judged() -> None:
    assert pmid_year(7266426) is None
    assert pmid_unlikely(7266426, 1981) is None
    assert pmid_unlikely(18388178, 1963) is None
    assert pmid_unlikely(7266426, 2008) == 1996


def test_years_of_registrations() -> None:
    today = date(2026, 11, 24)
    assert registration_year_problem("eudract", "2012-000123-12", today) == ""
    assert registration_year_problem("ctis", "2023-501234-12-00", today) == ""
    assert "future" in registration_year_problem("eudract", "2027-000123-12", today)
    assert "before 2004" in registration_year_problem("eudract", "1999-000123-12", today)
    assert "before 2022" in registration_year_problem("ctis", "2019-501234-12-00", today)
