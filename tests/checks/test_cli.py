"""The command line: what it prints, its exit codes, and that nothing ends in a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import handbook.cli
from handbook.cli import main
from handbook.content import find_project, load
from handbook.model import KINDS
from minimal import MINIMAL, page

Project = Callable[..., Path]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: str | Path) -> tuple[int, str, str]:
        try:
            code = main([str(a) for a in arguments])
        except SystemExit as stop:  # --help and --version
            code = int(stop.code or 0)
        out = capsys.readouterr()
        return code, out.out, out.err

    return call


Run = Callable[..., tuple[int, str, str]]
BAD = {**MINIMAL, "docs/drugs/bad.md": page("drug", front="colour: red\ntaste: [no]")}
WARNS = {
    **MINIMAL,
    "docs/drugs/a.md": page("drug", front="colour: x").replace("published", "draft"),
}


def test_clean(run: Run, project: Project) -> None:
    code, out, err = run("check", "--root", project(MINIMAL), "--today", "2026-11-24", "--strict")
    assert (code, err) == (0, "")
    assert out.startswith("21 pages, 2 sources, 8 facts, ")


def test_findings(run: Run, project: Project) -> None:
    code, out, _ = run("check", "--root", project(BAD), "--select", "unknown-key,LH014")
    assert code == 1
    assert "[LH201 unknown-key] the record of a drug has no 'colour:'" in out
    assert "[LH014 ambiguous-value]" in out
    assert "\x1b" not in out


def test_warnings_pass_unless_strict(run: Run, project: Project) -> None:
    root = project(WARNS)
    assert run("check", "--root", root, "--select", "unknown-key")[0] == 0
    assert run("check", "--root", root, "--select", "unknown-key", "--strict")[0] == 1


def test_select_and_ignore(run: Run, project: Project) -> None:
    root = project(BAD)
    assert run("check", "--root", root, "--select", "LH2", "--ignore", "unknown-key")[0] == 0
    assert ", 1 rule: " in run("check", "--root", root, "--select", "lh201")[1]


def test_a_path_from_the_current_folder(
    run: Run, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = project(BAD)
    monkeypatch.chdir(root / "docs")
    code, out, _ = run("check", "drugs/bad.md", "--select", "LH2")
    assert code == 1
    assert out.startswith("docs/drugs/bad.md:")
    assert run("check", "trials", "--select", "LH2")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "--select", "unknwn-key"], "Did you mean 'unknown-key'?"),
        (["check", "--ignore", "zzz"], "lists them all"),
        (["check", "docs/nowhere"], "no file or folder 'docs/nowhere'"),
        (["check", "/etc"], "no file or folder '/etc'"),
        (["check", "--today", "24.11.2026"], "for example 2026-11-24"),
        (["check", "--format", "xml"], "write one of: text, github, json"),
        (["check", "--colour"], "'--colour' is not known here. Type 'handbook --help'"),
        (["new", "pill", "a"], "'pill' is not known here"),
        (["new", "drug", "A b"], "'a-b'"),
        (["new", "drug", "trials/a"], "belongs in drugs/"),
        (["new", "topic", "drugs/a"], "belongs in start/"),
        (["explain", "unknown-kee"], "Did you mean 'unknown-key'?"),
        (["frobnicate"], "write one of: check, explain"),
        (["new", "drug"], "missing at the end: NAME"),
        (["check", "--today"], "missing behind --today"),
        ([], "write what is to be done: check"),
    ],
)
def test_wrong_use(
    run: Run, project: Project, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    monkeypatch.chdir(project(MINIMAL))
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert err.count("\n") == 1


def test_no_project(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, _, err = run("check")
    assert code == 2
    assert "--root" in err
    assert run("check", "--root", tmp_path / "x")[0] == 2


def test_broken_settings(run: Run, project: Project) -> None:
    root = project(MINIMAL)
    (root / "pyproject.toml").write_text("[tool.handbook")
    code, _, err = run("check", "--root", root)
    assert code == 2
    assert "pyproject.toml" in err


def test_fix_and_then_clean(run: Run, project: Project) -> None:
    root = project({**MINIMAL, "docs/drugs/a.md": page("drug", more="a\tb").replace("\n", "\r\n")})
    code, out, _ = run("check", "--root", root, "--select", "LH0", "--fix")
    assert code == 0
    assert "2 places mended. " in out


def test_formats(run: Run, project: Project) -> None:
    root = project(BAD)
    code, out, _ = run("check", "--root", root, "--format", "json", "--select", "unknown-key")
    assert code == 1
    assert {f["path"] for f in json.loads(out)["findings"]} == {"docs/drugs/bad.md"}
    code, out, _ = run("check", "--root", root, "--format", "github", "--select", "unknown-key")
    assert code == 1
    assert out.startswith("::error file=docs/drugs/bad.md,line=")


def test_explain(run: Run) -> None:
    for name in ("LH201", "lh201", "unknown-key"):
        code, out, _ = run("explain", name)
        assert code == 0
        assert out.startswith("LH201 unknown-key (error, ")
        assert "Harm: " in out
    code, out, _ = run("explain")
    assert code == 0
    assert "Block 2: records" in out
    assert "  LH020  rule-crashed" in out


@pytest.mark.parametrize("kind", [*KINDS, "source"])
def test_new_is_true_to_its_schema(run: Run, project: Project, kind: str) -> None:
    root = project(MINIMAL)
    name = "start/abc" if kind == "topic" else "abc"
    code, out, _ = run("new", kind, name, "--root", root, "--today", "2026-08-31")
    assert code == 0
    path = out.split()[1]
    code, out, _ = run("check", "--root", root, "--strict", "--select", "LH0,LH1,LH2", path)
    assert code == 0, out
    text = (root / path).read_text()
    assert "2026-08-31" in text
    assert "@" not in text
    book = load(find_project(root, "2026-11-24"))
    if kind != "source":
        assert book.pages[path.removeprefix("docs/").removesuffix(".md")].status == "draft"
        assert "2027-02-28" in text


def test_new_never_overwrites(run: Run, project: Project, tmp_path: Path) -> None:
    root = project(MINIMAL)
    before = (root / "docs/drugs/examplinib.md").read_bytes()
    code, _, err = run("new", "drug", "examplinib", "--root", root)
    assert code == 2
    assert "exists already" in err
    assert (root / "docs/drugs/examplinib.md").read_bytes() == before
    (root / "docs/drugs/link.md").symlink_to(tmp_path / "x")
    assert run("new", "drug", "link", "--root", root)[0] == 2
    assert not (tmp_path / "x").exists()
    (tmp_path / "elsewhere").mkdir()
    (root / "docs/living").symlink_to(tmp_path / "elsewhere")
    assert run("new", "topic", "living/food", "--root", root)[0] == 2
    assert not list((tmp_path / "elsewhere").iterdir())


def test_stats(run: Run, project: Project) -> None:
    code, out, _ = run("stats", "--root", project(WARNS), "--today", "2026-11-24")
    assert code == 0
    lines = [line.split() for line in out.splitlines()]
    assert ["drug", "1", "1", "-"] in lines
    assert ["all", "pages", "21", "1", "-"] in lines
    assert ["sources", "2"] in lines
    assert any(line[:2] == ["confirmed", "6"] for line in lines)
    assert "archived" in lines[0]
    assert "regulator" not in out


def test_export(run: Run, project: Project, tmp_path: Path) -> None:
    root = project(MINIMAL)
    code, out, _ = run("export", "--root", root, "--out", tmp_path / "out")
    assert code == 0
    assert str(tmp_path / "out") in out
    assert list((tmp_path / "out").iterdir())


# faults of the machine and of the program ------------------------------------------------------


def test_an_old_python_is_told(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setattr(handbook.cli.sys, "version_info", (3, 9, 2))
    code, out, err = run("check")
    assert (code, out) == (2, "")
    assert err == "handbook needs Python 3.11 or newer; this is Python 3.9.\n"


def test_the_entry_can_be_read_by_an_old_python() -> None:
    import ast

    for name in ("cli.py", "__main__.py", "__init__.py"):
        file = Path(handbook.cli.__file__).parent / name
        ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (RuntimeError("odd \x1b[31m"), 3, "a fault of the program"),
        (KeyboardInterrupt(), 3, "stopped."),
        (OSError(28, "No space left on device", "a.md"), 3, "the disk is full"),
        (PermissionError(13, "Permission denied", "a.md"), 3, "'a.md'"),
        (OSError(5, "Input/output error"), 3, "Input/output error"),
        (RecursionError("x"), 3, "RecursionError"),
    ],
)
def test_whatever_happens_is_a_sentence(
    run: Run,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    words: str,
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("handbook.commands.check.load", fail)
    got, out, err = run("check", "--root", project(MINIMAL))
    assert (got, out) == (code, "")
    assert words in err
    assert "Traceback" not in err
    assert "\x1b" not in err


def test_a_crashed_rule_exits_3(
    run: Run, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from handbook.checks.rule import Rule

    def fail(_: object) -> list[object]:
        raise ValueError("x")

    rule = Rule("LH997", "odd", fail)  # type: ignore[arg-type]
    monkeypatch.setattr("handbook.commands.check.all_rules", lambda: (rule,))
    code, out, _ = run("check", "--root", project(MINIMAL))
    assert code == 3
    assert "rule-crashed" in out


def _shell(root: Path, command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", command.replace("handbook", f"'{sys.executable}' -m handbook")],
        cwd=root,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_closed_pipe_is_silent(project: Project, unbuffered: str) -> None:
    files = {f"docs/start/a{i}.md": page(front="colour: red") for i in range(300)}
    done = _shell(
        project(files), "handbook check --select unknown-key | head -1", PYTHONUNBUFFERED=unbuffered
    )
    assert done.stdout.startswith("docs/start/a0.md")
    assert done.stderr == ""


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_output_is_a_sentence(project: Project, unbuffered: str) -> None:
    done = _shell(project(MINIMAL), "handbook check > /dev/full", PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 3
    assert "the disk is full" in done.stderr
    assert "Traceback" not in done.stderr and "Exception ignored" not in done.stderr


def test_an_old_terminal_gets_escapes(project: Project) -> None:
    root = project({"docs/start/a.md": page(front="größe: x")})
    command = "handbook check --select unknown-key"
    done = _shell(root, command, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "gr\\xf6\\xdfe" in done.stdout


def test_today_comes_from_the_environment(project: Project) -> None:
    done = _shell(
        project(MINIMAL), "handbook check --select review-overdue", HANDBOOK_TODAY="2031-01-01"
    )
    assert "review-overdue" in done.stdout
    done = _shell(project(MINIMAL), "handbook check --select review-overdue", HANDBOOK_TODAY="x")
    assert done.returncode == 2
