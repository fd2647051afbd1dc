"""A disk that is full or closed: a sentence that says what to do, and nothing half-written."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from attacks import SOURCE

from handbook.cli import main
from minimal import MINIMAL

Project = Callable[..., Path]
CRLF = {
    **MINIMAL,
    "docs/start/when-to-call.md": MINIMAL["docs/start/when-to-call.md"].replace("\n", "\r\n"),
}


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def snapshot(root: Path) -> dict[str, bytes]:
    return {f.relative_to(root).as_posix(): f.read_bytes() for f in root.rglob("*") if f.is_file()}


@pytest.mark.parametrize("step", ["tempfile.mkstemp", "os.fdopen", "pathlib.Path.replace"])
def test_a_full_disk_while_mending(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], step: str
) -> None:
    root = project(CRLF)
    before = snapshot(root)
    with monkeypatch.context() as patch:
        patch.setattr(step, full)
        code = main(["check", "--root", str(root), "--fix", "--today", "2026-11-24"])
    said = capsys.readouterr().err
    assert code == 3
    assert said.startswith("handbook: the disk is full") and "Free some space" in said
    assert snapshot(root) == before, "no file is half-written, none is left over"


@pytest.mark.parametrize("step", ["pathlib.Path.mkdir", "pathlib.Path.write_bytes"])
def test_a_full_disk_while_exporting(
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    step: str,
) -> None:
    root = project(MINIMAL)
    with monkeypatch.context() as patch:
        patch.setattr(step, full)
        code = main(["export", "--root", str(root), "--out", str(tmp_path / "data")])
    assert code == 3
    assert "the disk is full" in capsys.readouterr().err


def test_a_full_disk_while_starting_a_page(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = project(MINIMAL)
    before = snapshot(root)
    with monkeypatch.context() as patch:
        real = Path.open
        patch.setattr(
            Path,
            "open",
            lambda f, mode="r", *a, **k: (full if mode == "x" else real)(f, mode, *a, **k),
        )
        assert main(["new", "drug", "newnib", "--root", str(root)]) == 3
    assert "the disk is full" in capsys.readouterr().err
    assert snapshot(root) == before


def as_user(root: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run without root's right to pass by the permissions of files."""
    line = [sys.executable, "-m", *command]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("root passes by all permissions here")
        line = ["setpriv", "--bounding-set=-dac_override,-dac_read_search", *line]
    return subprocess.run(line, cwd=root, capture_output=True, text=True, timeout=60)


@pytest.fixture
def closed(project: Project) -> Path:
    """A checkout that may be read by everybody and written by nobody."""
    root = project(CRLF)
    for path in sorted(root.rglob("*"), reverse=True):
        path.chmod(0o555 if path.is_dir() else 0o444)
    root.chmod(0o555)
    return root


def test_a_closed_checkout_can_be_checked(closed: Path) -> None:
    done = as_user(closed, "handbook", "check", "--today", "2026-11-24")
    assert done.returncode == 1, done.stderr
    assert "wrong-line-ending" in done.stdout


@pytest.mark.parametrize(
    "command", [("check", "--fix"), ("export",), ("new", "drug", "newnib")], ids=" ".join
)
def test_a_closed_checkout_cannot_be_written(closed: Path, command: tuple[str, ...]) -> None:
    before = snapshot(closed)
    done = as_user(closed, "handbook", *command, "--today", "2026-11-24")
    assert done.returncode == 3
    assert done.stderr.startswith("handbook: may not read or write")
    assert "Look who may use it" in done.stderr and "Traceback" not in done.stderr
    assert snapshot(closed) == before


def test_a_file_and_a_folder_that_may_not_be_read(project: Project) -> None:
    root = project(MINIMAL)
    (root / SOURCE).chmod(0)
    (root / "docs/regimens").chmod(0)
    done = as_user(root, "handbook", "check", "--select", "unreadable-file")
    (root / "docs/regimens").chmod(0o755)
    assert done.returncode == 1, done.stderr
    assert f"{SOURCE}:1" in done.stdout and "docs/regimens" in done.stdout
    assert "allow yourself to read it" in done.stdout and "Traceback" not in done.stderr


def test_a_build_into_a_closed_folder_says_so(closed: Path) -> None:
    conf = Path(__file__).parents[2] / "docs"
    done = as_user(closed, "sphinx", "-q", "-c", str(conf), "docs", "out")
    assert done.returncode != 0
    assert "Traceback (most recent call last)" not in done.stderr
    assert "ermission" in done.stderr
