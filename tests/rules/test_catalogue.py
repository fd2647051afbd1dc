"""The catalogue as a whole: every rule is documented, numbered, named and tried."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_rules import CASES, HERE, modules

from handbook.checks.explain import BLOCKS
from handbook.checks.rule import Rule, all_rules

RULES = {rule.name: rule for rule in all_rules()}
FOLDER = {"files": 0, "structure": 1, "schema": 2}
each = pytest.mark.parametrize("rule", RULES.values(), ids=lambda r: r.name)


def _module(rule: Rule) -> str:
    return rule.check.__module__


@each
def test_documented(rule: Rule) -> None:
    title, *parts = rule.doc.split("\n\n")
    assert title.endswith("."), "the first line is a sentence"
    heads = [part.split(":")[0] for part in parts]
    assert heads[:3] == ["Fault", "Harm", "Mend"], (
        "the docstring has Fault, Harm and Mend, in order"
    )


@each
def test_numbered_and_named(rule: Rule) -> None:
    assert re.fullmatch(r"LH\d{3}", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert 0 <= rule.block < len(BLOCKS)


def test_unique() -> None:
    rules = all_rules()
    assert len({r.code for r in rules}) == len({r.name for r in rules}) == len(rules)


def test_one_block_a_folder() -> None:
    from handbook.checks import rules as package

    for folder in Path(package.__path__[0]).iterdir():
        if not folder.is_dir() or folder.name.startswith("__"):
            continue
        names = {f.stem.replace("_", "-") for f in folder.glob("*.py") if f.stem != "__init__"}
        missing = names - set(RULES)
        assert not missing, f"{folder.name}/ holds no rule named {missing}"
        blocks = {RULES[name].block for name in names}
        assert len(blocks) <= 1, f"{folder.name}/ holds rules of the blocks {blocks}"
        if folder.name in FOLDER and blocks:
            assert blocks == {FOLDER[folder.name]}


@each
def test_has_cases(rule: Rule) -> None:
    module = modules().get(rule.name)
    assert module is not None, f"no file {rule.name.replace('-', '_')}.py with cases"
    elsewhere = getattr(module, "ELSEWHERE", None)
    if elsewhere:
        file = HERE.parents[1] / elsewhere
        assert rule.name in file.read_text(encoding="utf-8")
    else:
        assert CASES[rule.name].GOOD
        assert CASES[rule.name].BAD


def test_no_cases_without_rule() -> None:
    assert set(modules()) <= set(RULES)
