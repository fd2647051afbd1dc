"""Shared helpers of the tests.

Fixtures
--------
``book(files, today="2026-11-24")`` writes a tiny handbook (path -> text or bytes, as
``{"docs/drugs/a.md": "..."}``) to a fresh folder and loads it into a ``Handbook``.
``findings(files, rule, today="2026-11-24")`` runs one rule (by name or code) over it and
returns its ``Finding`` list. ``project(files)`` only writes the files and returns the folder.
``MINIMAL`` (``from minimal import MINIMAL, page, edited``) is the valid handbook of
``tests/handbook_fixture``, one record of each kind, as such a mapping: lay a case over it with
``MINIMAL | {...}``. ``page("drug", front="...", body="...")`` gives the text of one small valid
page of a kind; ``edited("docs/drugs/examplinib.md", old, new)`` gives one changed page.

Cases of a rule
---------------
One module of data per rule, ``tests/rules/<block folder>/<rule_name>.py``, the rule's name with
underscores; ``test_rules.py`` runs them all, ``pytest -k unknown-key`` those of one rule::

    \"\"\"Cases of unknown-key.\"\"\"
    GOOD = {"why it is good": {"docs/drugs/a.md": page("drug")}}
    BAD = {
        "why it is bad": (
            {"docs/drugs/a.md": page("drug", front="tilte: x\\ncolour: red")},
            [
                ("docs/drugs/a.md", "tilte: x", "did you mean 'title'"),
                ("docs/drugs/a.md", "colour: red", "unknown key 'colour'"),
            ],
        )
    }

An expectation is (path, line, fragment): the line is its number, or a text that stands on that
one line of the file, or None when the file cannot be read as text; the fragment stands in the
message or in the help. A bad case must give exactly the expected findings of the rule, no more.
A module with ``ELSEWHERE = "tests/checks/test_x.py"`` in place of cases names the test that tries
the rule. ``TODAY = "2027-01-01"`` in the module sets the day. Give several faults in a bad case
where the rule allows it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from handbook.checks.engine import Finding, run
from handbook.checks.rule import all_rules
from handbook.content import find_project, load
from handbook.model import Handbook

TODAY = "2026-11-24"
Files = Mapping[str, str | bytes]


def write_files(folder: Path, files: Files) -> Path:
    """Write files below a folder; a handbook without index page gets none."""
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    (folder / "pyproject.toml").write_text("[tool.handbook]\n")
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def project(tmp_path: Path) -> Callable[[Files], Path]:
    """Write a handbook and return its folder."""
    count = iter(range(1000))
    return lambda files: write_files(tmp_path / f"book{next(count)}", files)


@pytest.fixture
def book(project: Callable[[Files], Path]) -> Callable[..., Handbook]:
    """Write a handbook and load it."""

    def make(files: Files, today: str = TODAY) -> Handbook:
        return load(find_project(project(files), today))

    return make


@pytest.fixture
def findings(book: Callable[..., Handbook]) -> Callable[..., list[Finding]]:
    """Run one rule over a handbook."""

    def check(files: Files, rule: str, today: str = TODAY) -> list[Finding]:
        chosen = [r for r in all_rules() if rule in (r.name, r.code)]
        assert chosen, f"there is no rule '{rule}'"
        result = run(book(files, today), chosen)
        return [f for f in result.findings if rule in (f.name, f.code) or f.code == "LH020"]

    return check
