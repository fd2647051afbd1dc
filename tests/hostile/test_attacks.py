"""Every attack is told by the checker, refused before a build, and harmless in the site."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attacks import ATTACKS, Attack, Link

from handbook.checks import all_rules, run
from handbook.checks.gate import security_findings
from handbook.content import find_project, load
from handbook.model import Handbook
from minimal import MINIMAL

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-24"
SECRET = "the-secret-of-the-building-computer"
#: attacks that need no refusal: what they hold is never published, or published as plain words
HARMLESS = {
    "a second front matter": "a rule of the page, and a heading",
    "role: page outside": "a link to a page that is unknown is plain words",
    "file: page in sources": "the folder is not built",
    **{
        n: "a record that breaks its schema; escaped"
        for n in ATTACKS
        if n.startswith("source: ") and "javascript" not in n and "data" not in n
    },
    "YAML directive": "a record that lacks its keys",
}
#: what no page may hold, whatever was tried
DANGER = {
    "script": re.compile(r"<script>(?!document\.)|<article.*<script.*</article>", re.I | re.S),
    "frame": re.compile(r"<(?:i?frame|object|embed|base|form(?![^>]*search))\b", re.I),
    "handler": re.compile(r"<[^>]+\son[a-z]+\s*=", re.I),
    "live code address": re.compile(
        r"<(?!link)[^>]*\s(?:href|src|action)=[\"']?\s*(?:javascript:|vbscript:|data:(?!text/csv))",
        re.I,
    ),
    "redirect": re.compile(r"http-equiv=[\"']?refresh", re.I),
    "request": re.compile(r"\bsrc(?:set)?=[\"']?(?:https?:)?//", re.I),
    "foreign place": re.compile(
        r"<(?:a|img|link)[^>]+(?:href|src)=[\"'](?:https?:)?//evil\.example", re.I
    ),
}


class Ground:
    """A folder with a secret beside the handbooks, and a file that must never come to be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.canary = folder / "canary"
        self.outside = folder / "outside"
        self.outside.mkdir()
        self.count = 0
        for name in ("secret.txt", "secret.png", "secret.md", "outside/secret.md"):
            (folder / name).write_text(f"{SECRET}\n")

    def lay(self, *attacks: Attack) -> Path:
        """A handbook with attacks laid over it."""
        self.count += 1
        root = self.folder / f"book{self.count}"
        files: dict[str, str | bytes | Link] = {"pyproject.toml": "[tool.handbook]\n", **MINIMAL}
        for attack in attacks:
            files |= attack.files
        (root / "docs").mkdir(parents=True)
        shutil.copy(ROOT / "docs" / "conf.py", root / "docs" / "conf.py")
        for path, content in files.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(content, Link):
                file.symlink_to(self._fill(content.to))
            else:
                file.write_bytes(
                    content if isinstance(content, bytes) else self._fill(content).encode()
                )
        return root

    def _fill(self, text: str) -> str:
        for mark, path in (
            ("{SECRET}", self.folder / "secret.txt"),
            ("{CANARY}", self.canary),
            ("{OUTSIDE}", self.outside),
        ):
            text = text.replace(mark, str(path))
        return text

    def build(self, root: Path) -> subprocess.CompletedProcess[str]:
        """``sphinx-build`` as somebody would type it, without the checker."""
        command = [sys.executable, "-m", "sphinx", "-q", "-b", "html", "-D", "handbook_pagefind=0"]
        environment = os.environ | {"HANDBOOK_TODAY": TODAY}
        return subprocess.run(
            [*command, "-d", root / "doctrees", root / "docs", root / "out"],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def assert_harmless(self, root: Path) -> int:
        """Look at everything that was published; returns how many pages."""
        assert not self.canary.exists(), "a page ran a command"
        pages = 0
        for file in (root / "out").rglob("*"):
            assert not file.is_symlink(), file
            if not file.is_file():
                continue
            raw = file.read_bytes()
            assert SECRET.encode() not in raw, f"{file} holds a file from outside"
            assert b"root:x:0" not in raw, f"{file} holds the accounts of the computer"
            if file.suffix == ".html":
                pages += 1
                text = raw.decode()
                for what, pattern in DANGER.items():
                    assert not pattern.search(text), f"{file}: {what}: {pattern.search(text)}"
        return pages


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return Ground(tmp_path)


def opened(root: Path) -> Handbook:
    return load(find_project(root, TODAY))


def test_the_valid_handbook_is_clean(ground: Ground) -> None:
    assert not security_findings(opened(ground.lay()))


@pytest.mark.parametrize("name", ATTACKS)
def test_the_checker_tells_it(ground: Ground, name: str) -> None:
    attack = ATTACKS[name]
    book = opened(ground.lay(attack))
    result = run(book, all_rules())
    assert not result.crashed
    found = {f.name for f in result.findings if f.place.path == attack.path}
    assert found, "nobody tells it"
    assert "*" in attack.rules or found & attack.rules, f"told by the wrong rules: {found}"
    assert all(f.message and f.help for f in result.findings)
    assert bool(security_findings(book)) == (name not in HARMLESS), "the gate and HARMLESS differ"


def test_what_the_gate_lets_through_is_published_without_harm(ground: Ground) -> None:
    paths: set[str] = set()
    rounds: list[list[Attack]] = [[]]
    for name in HARMLESS:
        attack = ATTACKS[name]
        if attack.path in paths:
            rounds.append([])
            paths.clear()
        paths.add(attack.path)
        rounds[-1].append(attack)
    for attacks in rounds:
        root = ground.lay(*attacks)
        done = ground.build(root)
        assert done.returncode == 0, done.stderr
        assert ground.assert_harmless(root) > 10


@pytest.mark.parametrize(
    "start",
    [
        "template",
        "myst key",
        "front matter",
        "html",
        "directive",
        "role",
        "link: image",
        "file: link",
        "file: page in _b",
    ],
)
def test_a_direct_build_refuses(ground: Ground, start: str) -> None:
    name = next(n for n in ATTACKS if n.startswith(start))
    root = ground.lay(ATTACKS[name])
    done = ground.build(root)
    assert done.returncode != 0
    assert "Traceback (most recent call last)" not in done.stderr
    assert ATTACKS[name].path in done.stderr
    assert ground.assert_harmless(root) == 0


def test_no_build_state_is_kept_in_the_repository() -> None:
    """Sphinx trusts its pickles: one that came with a change would run as code."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("this is no checkout")
    kept = subprocess.run(
        [
            "git",
            "ls-files",
            "--",
            ".cache",
            "_site",
            "build",
            "docs/_build",
            "*.pickle",
            "*.doctree",
            "*.pyc",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert kept.stdout == ""
