"""Building on after any sequence of edits gives what a cold build gives, byte for byte."""

from __future__ import annotations

import os
import random
import re
import shutil
from pathlib import Path

import pytest
from test_interrupted import assert_same, book, published, start

from handbook.checks.gate import security_findings
from handbook.content import find_project, load

STEPS = 5


def edit(root: Path, dice: random.Random, number: int) -> None:
    """Add, change, rename or delete a page, a source or a word."""
    pages = sorted(p for p in (root / "docs").rglob("*.md") if p != root / "docs" / "index.md")
    sources = sorted((root / "docs" / "sources").glob("*.yaml"))
    what = dice.choice(
        ("add", "value", "title", "rename", "delete", "source", "source gone", "word")
    )
    page = dice.choice(pages)
    glossary = root / "docs" / "glossary.yaml"
    if what == "add":
        shutil.copyfile(page, page.with_name(f"added-{number}.md"))
    elif what == "value":
        change(page, r"\d\d(?=[,}\n])", str(dice.randrange(10, 99)))
    elif what == "title":
        change(page, r"(?m)^title: .*$", f'title: "Renamed {number}"')
    elif what == "rename" and page.name != "index.md":
        page.rename(page.with_name(f"moved-{number}.md"))
    elif what == "delete" and page.name != "index.md":
        page.unlink()
    elif what == "source" and sources:
        change(dice.choice(sources), r"(?m)^title: .*$", f'title: "Other {number}"')
    elif what == "source gone" and sources:
        dice.choice(sources).unlink()
    elif what == "word":
        change(glossary, r"(?m)^  [a-z]+:(?= )", f"  word-{number}:")


def change(file: Path, old: str, new: str) -> None:
    text = re.sub(old, new, file.read_text(), count=1)
    file.write_text(text)
    stamp = file.stat().st_mtime_ns + 2_000_000_000
    os.utime(file, ns=(stamp, stamp))


def build(root: Path) -> dict[str, bytes]:
    """Build; links that lead nowhere after an edit are warnings, not failures."""
    process = start(root)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 0, said
    return published(root)


@pytest.mark.parametrize("seed", range(2))
def test_incremental_equals_cold(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    root = book(tmp_path / "on")
    build(root)
    for number in range(STEPS):
        kept = tmp_path / f"kept{number}"
        shutil.copytree(root / "docs", kept)
        for more in range(dice.randrange(1, 4)):
            edit(root, dice, number * 10 + more)
        if security_findings(load(find_project(root, "2026-11-24"))):  # an edit too many: undo it
            shutil.rmtree(root / "docs")
            shutil.copytree(kept, root / "docs")
            continue
        built = build(root)
    cold = tmp_path / "cold"
    cold.mkdir()
    shutil.copy(root / "pyproject.toml", cold)
    shutil.copytree(root / "docs", cold / "docs")
    assert_same(built, build(cold))
