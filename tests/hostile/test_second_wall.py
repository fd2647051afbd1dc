"""Behind an open gate: even if no rule had told it, nothing runs, leaks or asks elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from attacks import ATTACKS, Attack
from test_attacks import TODAY, Ground

OPEN = (
    "import sys, handbook.sphinx_ext as x, sphinx.cmd.build as b\n"
    "x.security_report = lambda book: ''\n"
    "sys.exit(b.main(sys.argv[1:]))\n"
)
PICTURES = [n for n in ATTACKS if n.startswith("link: ") and "image" in n]


def build_open(root: Path) -> subprocess.CompletedProcess[str]:
    """``sphinx-build`` with the gate taken out."""
    places = [
        "-q",
        "-D",
        "handbook_pagefind=0",
        "-d",
        root / "doctrees",
        root / "docs",
        root / "out",
    ]
    return subprocess.run(
        [sys.executable, "-c", OPEN, *places],
        env=os.environ | {"HANDBOOK_TODAY": TODAY},
        capture_output=True,
        text=True,
        timeout=60,
    )


def spread(names: list[str]) -> list[Attack]:
    """The attacks, each in a page of its own."""
    found = []
    for number, name in enumerate(names):
        attack = ATTACKS[name]
        path = attack.path.replace("bad", f"bad-{number}")
        found.append(Attack({path: attack.files[attack.path]}, path, attack.rules))
    return found


@pytest.mark.parametrize(
    "family", ["html: ", "directive: ", "role: ", "myst key", "template", "front"]
)
def test_nothing_runs_or_leaks(tmp_path: Path, family: str) -> None:
    ground = Ground(tmp_path)
    root = ground.lay(*spread([n for n in ATTACKS if n.startswith(family)]))
    done = build_open(root)
    assert "Traceback (most recent call last)" not in done.stderr
    pages = ground.assert_harmless(root)
    assert pages > 10 or done.returncode != 0


@pytest.mark.parametrize("name", PICTURES[::3])
def test_a_picture_from_elsewhere_stops_the_build(tmp_path: Path, name: str) -> None:
    ground = Ground(tmp_path)
    root = ground.lay(ATTACKS[name])
    build_open(root)
    ground.assert_harmless(root)
