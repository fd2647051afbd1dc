"""Rules about files that need more than text: unreadable-file, not-a-plain-file."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.checks.engine import run
from handbook.checks.rule import all_rules
from handbook.content import find_project, load
from minimal import page

OUTSIDE = "the outside file's words"


def _found(root: Path, rule: str) -> list[tuple[str, str]]:
    book = load(find_project(root, "2026-11-24"))
    assert OUTSIDE not in "".join(book.texts.values())
    rules = [r for r in all_rules() if r.name == rule]
    return [(f.place.path, f.message) for f in run(book, rules).findings]


def test_links_and_pipes_are_not_followed(project: Callable[..., Path], tmp_path: Path) -> None:
    root = project({"docs/start/a.md": page()})
    (tmp_path / "secret.md").write_text(page(more=OUTSIDE))
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "b.md").write_text(page(more=OUTSIDE))
    (root / "docs/start/link.md").symlink_to(tmp_path / "secret.md")
    (root / "docs/living").symlink_to(tmp_path / "folder")
    os.mkfifo(root / "docs/start/pipe.md")
    assert sorted(_found(root, "not-a-plain-file")) == [
        ("docs/living", "this is a link to another file (symbolic link)"),
        ("docs/start/link.md", "this is a link to another file (symbolic link)"),
        ("docs/start/pipe.md", "this is no plain file"),
    ]


def test_a_plain_handbook_has_neither(project: Callable[..., Path]) -> None:
    root = project({"docs/start/a.md": page()})
    assert not _found(root, "not-a-plain-file")
    assert not _found(root, "unreadable-file")


def test_files_and_folders_that_cannot_be_read(
    project: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project({"docs/start/a.md": page(), "docs/living/b.md": page()})
    real_scan, real_read = os.scandir, Path.read_bytes

    def scan(folder: Path) -> object:
        if Path(folder).name == "living":
            raise PermissionError(13, "Permission denied")
        return real_scan(folder)

    def read(file: Path) -> bytes:
        if file.name == "a.md":
            raise PermissionError(13, "Permission denied")
        return real_read(file)

    monkeypatch.setattr("handbook.content.files.os.scandir", scan)
    monkeypatch.setattr(Path, "read_bytes", read)
    assert sorted(_found(root, "unreadable-file")) == [
        ("docs/living", "the folder cannot be read"),
        ("docs/start/a.md", "the file cannot be read: Permission denied"),
    ]
