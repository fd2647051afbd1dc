"""The project folder: where docs/ is, what is configured, and what day it is."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

#: the folder of schemas that belongs to this code, never that of the content it reads
SCHEMA_DIR = Path(__file__).resolve().parents[3] / "schema"


class ProjectError(Exception):
    """The project folder or its settings cannot be used; the message says what to do."""


@dataclass(frozen=True)
class Project:
    """A folder with ``docs/`` and, usually, a ``pyproject.toml``."""

    root: Path
    today: date
    settings: Mapping[str, Any] = field(default_factory=dict)

    @property
    def docs(self) -> Path:
        """The folder of pages and records."""
        return self.root / "docs"


def today_from(text: str | None) -> date:
    """The day that freshness is judged by: given, else ``HANDBOOK_TODAY``, else the clock's."""
    given = text or os.environ.get("HANDBOOK_TODAY")
    if not given:
        return date.today()
    try:
        return date.fromisoformat(given)
    except ValueError as error:
        raise ProjectError(
            f"'{given}' is no date. Write year, month and day, for example 2026-11-24."
        ) from error


def find_project(start: Path | None = None, today: str | None = None) -> Project:
    """The nearest folder, from ``start`` upward, with ``docs/`` and a page or settings in it."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if not (folder / "docs").is_dir():
            continue
        if (folder / "docs" / "index.md").is_file() or (folder / "pyproject.toml").is_file():
            return Project(folder, today_from(today), read_settings(folder / "pyproject.toml"))
    raise ProjectError(
        "no handbook here: found no folder docs/ with an index.md in this folder or above it. "
        "Go to the handbook's folder first (cd FOLDER), or name it: --root FOLDER."
    )


def read_settings(file: Path) -> Mapping[str, Any]:
    """The ``[tool.handbook]`` table, empty when there is none."""
    if not file.is_file():
        return {}
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise ProjectError(
            f"cannot read {file.name}, the settings: {error}. Correct that line, or put the file back."
        ) from error
    tool = table.get("tool", {})
    settings = tool.get("handbook", {}) if isinstance(tool, dict) else {}
    return settings if isinstance(settings, dict) else {}
