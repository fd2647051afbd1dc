"""The checker catches what contributors do wrong, says it well, and is silent on what is right.

A seeded sample of the faults and all correct edits, on a copy of the real handbook; the full run is
``python tests/proof/mutate.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import faults
import harmless
import pytest
from edits import Cut, Edit, Insert, Link, Move, Remove, Write, apply, spots_of, undo
from harness import Copy, judge, try_alone, try_together
from mutate import SEED, below_floor, draw, draw_harmless, false_alarms, sample, told, try_drawn
from real import ROOT, Real

from handbook.content import find_project, load

FAULTS = 150


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    return Copy(tmp_path_factory.mktemp("proof") / "book")


@pytest.fixture(scope="module")
def real(copy: Copy) -> Real:
    return Real(copy.folder)


def test_faults_are_caught(copy: Copy, real: Real) -> None:
    drawn = draw(real, sample(faults.load_all(), SEED, FAULTS), SEED, most=1)
    assert len(drawn) > FAULTS * 0.9
    tried = try_drawn(copy, drawn)
    bad = "\n\n".join(told(t) for t in tried if not t.verdict.right)
    assert not below_floor(tried), f"{below_floor(tried)}\n\n{bad}"


def test_correct_edits_are_silent(copy: Copy, real: Real) -> None:
    drawn = draw_harmless(real, harmless.load_all(), SEED)
    assert len(drawn) >= 100
    alarms = false_alarms(copy, drawn)
    assert not alarms, [
        (kind.name, [(f.place.path, f.place.line, f.code, f.message) for f in found])
        for kind, _, found in alarms
    ]


def test_together_and_alone_judge_the_same(copy: Copy, real: Real) -> None:
    chosen = [o for o in sample(faults.load_all(), SEED + 1, 40) if not o.wide]
    drawn, taken = [], set()
    for _, fault in draw(real, chosen, SEED + 1, most=1):
        if fault.changes[0].path not in taken and len(drawn) < 5:
            taken.add(fault.changes[0].path)
            drawn.append(fault)
    together = try_together(copy, drawn)
    alone = [try_alone(copy, fault, wide=False) for fault in drawn]
    assert any(together)
    for one, other in zip(together, alone, strict=True):
        assert one is None or (one.right, one.findings) == (other.right, other.findings)


def test_what_was_kept_of_parsing_changes_nothing(copy: Copy) -> None:
    with_memory = copy.check()
    book = load(find_project(copy.folder, "2026-11-24"))
    from handbook.checks.engine import run
    from handbook.checks.waivers import read_waivers

    assert run(book, copy.rules, (), read_waivers(book.settings)).findings == with_memory


def test_every_operator_has_a_place(real: Real) -> None:
    """An operator without a place in the handbook proves nothing; few may wait for content."""
    idle = [o.name for o in faults.load_all() if next(iter(o.make(real)), None) is None]
    assert len(idle) <= 5, idle


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("one\ntwo\nthree\n")
    (tmp_path / "docs/b.md").write_text("b\n")
    yield tmp_path


def test_edits_are_made_and_undone(tree: Path) -> None:
    changes = [
        Edit("docs/a.md", 2, 1, 2, "T"),
        Edit("docs/a.md", 2, 3, 4, "O!"),
        Insert("docs/a.md", 3, "new\nlines"),
        Cut("docs/a.md", 1, 1),
        Move("docs/b.md", "docs/new/b.md"),
        Write("docs/c.md", b"c"),
        Link("docs/d.md", "/etc/passwd"),
    ]
    before = apply(tree, changes)
    assert (tree / "docs/a.md").read_text() == "TwO!\nnew\nlines\nthree\n"
    assert (tree / "docs/new/b.md").is_file() and (tree / "docs/d.md").is_symlink()
    undo(tree, before)
    left = sorted(p.relative_to(tree).as_posix() for p in tree.rglob("*"))
    assert left == ["docs", "docs/a.md", "docs/b.md"]
    assert (tree / "docs/a.md").read_text() == "one\ntwo\nthree\n"
    undo(tree, apply(tree, [Remove("docs/b.md")]))
    assert (tree / "docs/b.md").read_text() == "b\n"


def test_places_count_the_lines_that_came_before() -> None:
    changes = [
        Insert("a", 2, "x\ny"),
        Edit("a", 4, 1, 1, "z"),
        Cut("a", 6, 7),
        Edit("a", 9, 1, 1, ""),
    ]
    assert spots_of(changes) == [("a", 2, 3), ("a", 6, 6), ("a", 7, 8), ("a", 9, 9)]


def test_nothing_found_is_not_caught() -> None:
    fault = faults.fault(Edit("docs/a.md", 1, 1, 1, "x"), names="x")
    verdict = judge(fault, False, [])
    assert not verdict.caught and verdict.why == "not caught"


def test_the_real_handbook_is_not_touched(copy: Copy) -> None:
    assert copy.folder != ROOT and ROOT not in copy.folder.parents
