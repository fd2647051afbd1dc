"""The state of a fact follows from what was read, by whom and where."""

from __future__ import annotations

import pytest

from handbook.model import Reading, Source, Tree, locator_read, state_of_reading

ONE = Reading("2026-11-20", "entry")
TWO = Reading("2026-11-21", "second")


def _read(**changed: object) -> dict[str, object]:
    whole = {
        "part": "abstract",
        "of": "article",
        "copy": "index",
        "host": "index.example.org",
        "cut": False,
        "date": "2026-11-20",
    }
    return whole | changed


def _source(*reads: dict[str, object], retracted: bool = False) -> Source:
    return Source("x", Tree("docs/sources/x.yaml", {"read": list(reads)}, {}, {}), retracted, True)


def _state(source: Source, *seen: Reading, locator: str = "Abstract") -> str:
    return state_of_reading("x", locator, seen, {"x": source})


@pytest.mark.parametrize(
    ("reads", "state"),
    [
        ((_read(copy="official"),), "confirmed"),
        ((_read(host="pubmed.ncbi.nlm.nih.gov"),), "confirmed"),
        ((_read(), _read(host="other.example.org")), "confirmed"),
        ((_read(),), "seen-in-a-copy"),
        ((_read(copy="mirror"), _read(copy="mirror")), "seen-in-a-copy"),
        ((_read(copy="news"),), "unconfirmed"),
        ((_read(cut=True),), "unconfirmed"),
        ((_read(of="advertisement"),), "unconfirmed"),
        ((), "unconfirmed"),
    ],
)
def test_two_readers(reads: tuple[dict[str, object], ...], state: str) -> None:
    assert _state(_source(*reads), ONE, TWO) == state


def test_one_reader_is_entered_even_twice() -> None:
    source = _source(_read(copy="official"))
    assert _state(source, ONE) == "entered"
    assert _state(source, ONE, Reading("2026-11-22", "entry")) == "entered"
    assert _state(source) == "unconfirmed"


def test_news_beside_the_paper_neither_helps_nor_harms() -> None:
    assert _state(_source(_read(), _read(copy="news", host="n.example.org")), ONE, TWO) == (
        "seen-in-a-copy"
    )


def test_a_retracted_or_unknown_source_confirms_nothing() -> None:
    assert _state(_source(_read(copy="official"), retracted=True), ONE, TWO) == "unconfirmed"
    assert state_of_reading("y", "Abstract", (ONE, TWO), {}) == "unconfirmed"


@pytest.mark.parametrize(
    ("read", "locator", "covered"),
    [
        (_read(), "Abstract", True),
        (_read(), "Abstract, Results", True),
        (_read(), "Title", True),
        (_read(), "Table 2", False),
        (_read(part="full"), "Table 2", True),
        (_read(part="section", where=["Section 14.1"]), "Section 14.1", True),
        (_read(part="section", where=["Section 14.1"]), "Section 14.1, Table 8", True),
        (_read(part="section", where=["Section 14.1"]), "Section 14.10", False),
        (_read(part="section", where=["Section 14.1"]), "Abstract", False),
        (_read(part="full", cut=True), "Abstract", False),
    ],
)
def test_locators(read: dict[str, object], locator: str, covered: bool) -> None:
    assert locator_read(_source(read), locator) is covered
