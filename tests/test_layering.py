"""The import arrows of the design: what may know what."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "scripts" / "handbook"
#: part -> the parts of ours it may import, itself left out
MAY_IMPORT = {
    "model": set(),
    "content": {"model"},
    "checks": {"model", "content"},
    "site": {"model"},
    "export": {"model"},
}
TOP = {"cli", "sphinx_ext", "commands", "__main__", "__init__"}


def imports(file: Path) -> Iterator[tuple[str, int]]:
    """Every part of ours that a module imports, relative imports worked out, with the line."""
    here = ("handbook", *file.relative_to(PACKAGE).with_suffix("").parts)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: len(here) - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            names = [module] if module != "handbook" else [f"handbook.{a.name}" for a in node.names]
        else:
            continue
        for name in names:
            if name.startswith("handbook."):
                yield name.split(".")[1], node.lineno


@pytest.mark.parametrize("part", MAY_IMPORT)
def test_arrows_run_one_way(part: str) -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)}:{line} imports {name}"
        for file in sorted((PACKAGE / part).rglob("*.py"))
        for name, line in imports(file)
        if name not in MAY_IMPORT[part] | {part, "__version__"}
    ]
    assert wrong == []


def test_every_part_has_its_place() -> None:
    found = {p.stem for p in PACKAGE.iterdir() if p.suffix == ".py" or (p / "__init__.py").exists()}
    assert found <= MAY_IMPORT.keys() | TOP


def test_only_site_and_the_extension_know_sphinx() -> None:
    for file in sorted(PACKAGE.rglob("*.py")):
        part = file.relative_to(PACKAGE).parts[0].removesuffix(".py")
        if part in ("site", "sphinx_ext"):
            continue
        text = file.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            assert not [n for n in names if n.split(".")[0] in ("sphinx", "docutils")], file
