"""``--fix``: only the spans of findings change, and a second run changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.checks.engine import run
from handbook.checks.fix import edited as edited_bytes
from handbook.checks.fix import fix_files
from handbook.checks.rule import Edit, all_rules
from handbook.content import find_project, load
from minimal import MINIMAL, edited, page

Project = Callable[..., Path]
NAME = "docs/start/a.md"


def _fix(root: Path) -> int:
    done = 0
    for _ in range(5):
        book = load(find_project(root, "2026-11-24"))
        count = fix_files(root, run(book, [r for r in all_rules() if r.fixable]).findings)
        if not count:
            return done
        done += count
    raise AssertionError("mending does not come to an end")


def _fixed(project: Project, text: str | bytes) -> bytes:
    root = project({NAME: text})
    _fix(root)
    return (root / NAME).read_bytes()


CASES = {
    "byte order mark": ("\ufeff" + page(), page()),
    "Windows lines": (page().replace("\n", "\r\n"), page()),
    "old Mac lines": (page().replace("\n", "\r"), page()),
    "all at once": ("\ufeff" + page(more="a\tb\u200bc").replace("\n", "\r\n"), page(more="a bc")),
    "tabs": (
        page(front="about:\t[diseases/aml]", more="a\tb"),
        page(front="about: [diseases/aml]", more="a b"),
    ),
    "tabs in front": (page(more="- a\n\t- b"), page(more="- a\n  - b")),
    "hidden characters": (page(more="a\u200bb\u202ec\u00add"), page(more="abcd")),
    "line separators": (page(more="a\u2028b"), page(more="a b")),
    "bare words": (
        page(front="aliases: [no, Yes, 012, 12:30, ok]  # c"),
        page(front='aliases: ["no", "Yes", "012", "12:30", ok]  # c'),
    ),
    "boxes in backticks": (page(more="````{note}\na\n````"), page(more="::::{note}\na\n::::")),
    "boxes in each other": (
        page(more=":::{clinical}\na\n\n:::{note}\nb\n:::\n\nc\n:::\n\nd"),
        page(more="::::{clinical}\na\n\n:::{note}\nb\n:::\n\nc\n::::\n\nd"),
    ),
    "capital role": (page(more="{Drug}`a` é {GENE}`B`"), page(more="{drug}`a` é {gene}`B`")),
}


@pytest.mark.parametrize("case", CASES)
def test_mends(project: Project, case: str) -> None:
    before, after = CASES[case]
    assert _fixed(project, before) == after.encode()


@pytest.mark.parametrize("case", CASES)
def test_is_idempotent(project: Project, case: str) -> None:
    root = project({NAME: CASES[case][0]})
    assert _fix(root) > 0
    once = (root / NAME).read_bytes()
    assert _fix(root) == 0
    assert (root / NAME).read_bytes() == once


UNTOUCHED = {
    "nothing wrong": page(),
    "a number that is unclear": page(front="order: 012", without=("order",)),
    "a key": page(front="on: x"),
    "a lost letter": page(more="caf\ufffd"),
    "a box in backticks that holds another": page(more="```{note}\n:::{note}\na\n:::\n```"),
    "a box in backticks that is open": page(more="```{note}\na"),
    "not UTF-8": page(more="caf@").encode().replace(b"@", b"\xe9"),
    "tabs in code of a file that cannot be read": b"\xff\tx",
}


@pytest.mark.parametrize("case", UNTOUCHED)
def test_leaves_alone_what_people_must_decide(project: Project, case: str) -> None:
    text = UNTOUCHED[case]
    assert _fixed(project, text) == (text if isinstance(text, bytes) else text.encode())


def test_a_source_is_mended_by_its_schema(project: Project) -> None:
    text = edited("docs/sources/doe-2020.yaml", "cut: false", "cut: no").replace(
        "issue: 3", "issue: 03"
    )
    root = project({**MINIMAL, "docs/sources/b.yaml": text})
    _fix(root)
    fixed = (root / "docs/sources/b.yaml").read_text()
    assert "cut: false" in fixed
    assert 'issue: "03"' in fixed


def test_nothing_outside_docs_or_behind_links_is_written(project: Project, tmp_path: Path) -> None:
    root = project({"docs/start/b.md": page()})
    outside = tmp_path / "outside.md"
    outside.write_text("a\tb")
    (root / NAME).symlink_to(outside)
    edits = [Edit(NAME, 1, 2, 3, " "), Edit("../outside.md", 1, 2, 3, " ")]
    from handbook.checks.engine import Finding
    from handbook.model import Place

    finding = Finding("LH006", "tab-character", "error", Place(NAME), "m", "h", None, tuple(edits))
    assert fix_files(root, [finding]) == 0
    assert outside.read_text() == "a\tb"


def test_the_mode_of_a_file_stays_and_no_scraps_are_left(project: Project) -> None:
    root = project({NAME: page(more="a\tb")})
    (root / NAME).chmod(0o640)
    _fix(root)
    assert (root / NAME).stat().st_mode & 0o777 == 0o640
    assert [f.name for f in (root / "docs/start").iterdir()] == ["a.md"]


def test_a_full_disk_leaves_the_file_whole(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project({NAME: page(more="a\tb")})

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("handbook.checks.fix.os.fdopen", full)
    with pytest.raises(OSError, match="No space"):
        _fix(root)
    assert (root / NAME).read_text() == page(more="a\tb")
    assert [f.name for f in (root / "docs/start").iterdir()] == ["a.md"]


def test_edits_that_overlap_or_lie_outside_are_not_made_twice() -> None:
    edits = [Edit("a", 1, 2, 4, "X"), Edit("a", 1, 3, 5, "Y"), Edit("a", 9, 1, 2, "Z")]
    assert edited_bytes(b"abcdef\n", edits) == (b"abYef\n", 1)
