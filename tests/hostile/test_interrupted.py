"""A build that dies leaves nothing that a later build takes for good; and builds repeat anywhere."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from minimal import MINIMAL, edited, page

ROOT = Path(__file__).resolve().parents[2]
TRIAL = "docs/trials/example-one.md"
#: shares of the time of a whole build at which it is killed
MOMENTS = (0.35, 0.5, 0.6, 0.7, 0.78, 0.85, 0.9, 0.95, 1.0)


def book(root: Path) -> Path:
    """A handbook with enough pages for several processes."""
    files = {"pyproject.toml": "[tool.handbook]\n", **MINIMAL}
    for number in range(12):
        body = f"## One {{#one}}\n\nPage {number}: {{fact}}`trials/example-one#os-3y.new` in remission."
        title = f"title: Page {number}"
        files[f"docs/living/page-{number}.md"] = page("topic", title, body=body, without=("title",))
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    shutil.copy(ROOT / "docs" / "conf.py", root / "docs" / "conf.py")
    return root


def start(root: Path, *options: str, **settings: str) -> subprocess.Popen[str]:
    """Begin ``sphinx-build`` in its own group of processes."""
    command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", "-D", "handbook_pagefind=0"]
    places = ["-d", root / "doctrees", root / "docs", root / "out"]
    settings = {"SOURCE_DATE_EPOCH": "1795478400", "HANDBOOK_TODAY": "2026-11-24", **settings}
    return subprocess.Popen(
        [*command, *options, *places],
        env=os.environ | settings,
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def build(root: Path, *options: str, **settings: str) -> dict[str, bytes]:
    """Build to the end; the bytes of every file of the site."""
    process = start(root, *options, **settings)
    _, said = process.communicate(timeout=300)
    assert process.returncode == 0, said
    assert said == ""
    return published(root)


def published(root: Path) -> dict[str, bytes]:
    out = root / "out"
    return {f.relative_to(out).as_posix(): f.read_bytes() for f in out.rglob("*") if f.is_file()}


def assert_same(one: dict[str, bytes], other: dict[str, bytes]) -> None:
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


def cold(folder: Path) -> tuple[dict[str, bytes], float]:
    began = time.monotonic()
    return build(book(folder)), time.monotonic() - began


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[dict[str, bytes], float]]:
    yield cold(tmp_path_factory.mktemp("whole"))


def kill_after(process: subprocess.Popen[str], seconds: float) -> bool:
    """Whether it was still at work."""
    try:
        process.communicate(timeout=seconds)
        return False
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # the group that this test started
        process.communicate()
        return True


def test_a_cold_build_that_was_killed_is_made_whole(
    whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    wanted, seconds = whole
    killed = 0
    for number, moment in enumerate(MOMENTS):
        root = book(tmp_path / str(number))
        killed += kill_after(start(root), seconds * moment)
        assert_same(build(root), wanted)
    assert killed >= 1


def test_a_build_upon_another_that_was_killed_is_made_whole(tmp_path: Path) -> None:
    root = book(tmp_path / "kept")
    build(root)
    changed = edited(TRIAL, "new: {value: 60", "new: {value: 61")
    fresh = book(tmp_path / "fresh")
    (fresh / TRIAL).write_text(changed)
    began = time.monotonic()
    wanted = build(fresh)
    seconds = time.monotonic() - began
    for number, moment in enumerate(MOMENTS[::2]):
        again = tmp_path / f"again{number}"
        shutil.copytree(root, again)
        (again / TRIAL).write_text(changed)
        kill_after(start(again, *(("-j", "2") if number % 2 else ())), seconds * moment * 0.9)
        assert_same(build(again), wanted)


def test_builds_repeat_in_other_places_zones_and_processes(
    whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    wanted, _ = whole
    for number, (options, settings) in enumerate(
        (
            ((), {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"}),
            (("-j", "2"), {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "4242"}),
            ((), {"LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "7", "PYTHONUTF8": "0"}),
        )
    ):
        root = book(tmp_path / f"a place {number}" / ("deep" * number or "x"))
        assert_same(build(root, *options, **settings), wanted)


def test_the_order_of_files_on_the_disk_does_not_matter(
    whole: tuple[dict[str, bytes], float], tmp_path: Path
) -> None:
    there, back = book(tmp_path / "there"), tmp_path / "back"
    for file in sorted((f for f in there.rglob("*") if f.is_file()), reverse=True):
        target = back / file.relative_to(there)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    assert_same(build(back), whole[0])


def test_pages_left_behind_by_a_killed_build_are_written_again(tmp_path: Path) -> None:
    """As when the kill comes after Sphinx stored what it read and before it wrote the pages."""
    root = book(tmp_path / "left")
    wanted = build(root)
    stale = root / "out" / "index.html"
    stale.write_text("an older page")
    assert build(root)["index.html"] == b"an older page", "an unchanged page is left alone"
    (root / "doctrees" / "unfinished").touch()
    assert_same(build(root), wanted)
