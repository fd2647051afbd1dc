"""Every rule has good and bad cases, and finds exactly what is expected (see conftest)."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

HERE = Path(__file__).parent


@cache
def modules() -> dict[str, ModuleType]:
    """Rule name -> module with its cases."""
    found = {}
    for file in sorted(HERE.glob("*/*.py")):
        spec = importlib.util.spec_from_file_location(f"cases_{file.parent.name}_{file.stem}", file)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found[file.stem.replace("_", "-")] = module
    return found


CASES = {name: module for name, module in modules().items() if hasattr(module, "GOOD")}


def _params(kind: str) -> list[object]:
    return [
        pytest.param(rule, case, id=f"{rule}: {case}")
        for rule, module in CASES.items()
        for case in getattr(module, kind)
    ]


@pytest.mark.parametrize(("rule", "case"), _params("GOOD"))
def test_good(findings: Callable[..., list], rule: str, case: str) -> None:
    module = CASES[rule]
    found = findings(module.GOOD[case], rule, getattr(module, "TODAY", "2026-11-24"))
    assert not found, [(str(f.place), f.message) for f in found]


@pytest.mark.parametrize(("rule", "case"), _params("BAD"))
def test_bad(findings: Callable[..., list], rule: str, case: str) -> None:
    module = CASES[rule]
    files, expected = module.BAD[case]
    found = findings(files, rule, getattr(module, "TODAY", "2026-11-24"))
    left = list(found)
    for path, line, fragment in expected:
        number = line if isinstance(line, int) or line is None else _line(files[path], line)
        match = [
            f
            for f in left
            if f.place.path == path
            and number in (None, f.place.line)
            and (fragment in f.message or fragment in f.help)
        ]
        assert match, (
            f"expected at {path}:{number} '{fragment}'; found "
            f"{[(f.place.path, f.place.line, f.message, f.help) for f in found]}"
        )
        left.remove(match[0])
    assert not left, f"not expected: {[(f.place.path, f.place.line, f.message) for f in left]}"


def _line(text: str | bytes, fragment: str) -> int:
    lines = (text.decode() if isinstance(text, bytes) else text).split("\n")
    found = [number for number, line in enumerate(lines, 1) if fragment in line]
    assert len(found) == 1, f"'{fragment}' stands on {len(found)} lines, not on one"
    return found[0]
