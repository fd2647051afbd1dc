"""Building small handbooks.

``site(files)`` writes a handbook, builds it and returns a ``Built``: ``html("drugs/a")`` is a
page's article as text, ``soup("drugs/a")`` as a tree, ``warnings`` what Sphinx said,
``again(changes)`` changes files (None deletes one) and builds on.
"""

from __future__ import annotations

import io
import os
import shutil
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from bs4 import BeautifulSoup, Tag
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from minimal import MINIMAL

ROOT = Path(__file__).resolve().parents[2]
TODAY = "2026-11-24"
FILES = MINIMAL
GATE = "handbook.sphinx_ext.security_report"
Changes = Mapping[str, str | None]


@dataclass
class Built:
    """A built handbook."""

    folder: Path
    builder: str = "html"
    jobs: int = 1
    gate: bool = True  #: False lets through what the security gate refuses
    overrides: Mapping[str, object] | None = None
    warnings: str = ""
    read: tuple[str, ...] = ()
    written: tuple[str, ...] = ()

    @property
    def out(self) -> Path:
        """Where the pages are."""
        return self.folder / "out" / self.builder

    def build(self) -> Built:
        """Build, with whatever earlier builds left."""
        warnings = io.StringIO()
        read: list[str] = []
        settings = {"handbook_today": TODAY, "handbook_pagefind": False, **(self.overrides or {})}
        docs = self.folder / "docs"
        open_gate = nullcontext() if self.gate else patch(GATE, lambda book: "")
        with open_gate, patch_docutils(docs), docutils_namespace():
            app = Sphinx(
                docs,
                docs,
                self.out,
                self.folder / "doctrees",
                self.builder,
                settings,
                None,
                warnings,
                parallel=self.jobs,
            )
            app.connect("env-before-read-docs", lambda _app, _env, names: read.extend(names))
            app.build()
        self.warnings, self.read = warnings.getvalue(), tuple(sorted(read))
        return self

    def again(self, changes: Changes) -> Built:
        """Change files and build on."""
        for name, text in changes.items():
            file = self.folder / name
            if text is None:
                file.unlink()
            else:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
                stamp = file.stat().st_mtime_ns + 2_000_000_000  # never within the clock's grain
                os.utime(file, ns=(stamp, stamp))
        return self.build()

    def html(self, page: str) -> str:
        """The article of a page."""
        text = (self.out / f"{page}.html").read_text(encoding="utf-8")
        return text[text.index("<article") : text.index("</article>")]

    def soup(self, page: str) -> Tag:
        """The article of a page as a tree."""
        return BeautifulSoup(self.html(page), "html.parser")

    def files(self) -> dict[str, bytes]:
        """Every file of the site."""
        return {
            f.relative_to(self.out).as_posix(): f.read_bytes()
            for f in sorted(self.out.rglob("*"))
            if f.is_file() and f.name != ".buildinfo"
        }


Site = Callable[..., Built]


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write a handbook with the settings of the real one."""
    for name, text in {"pyproject.toml": "[tool.handbook]\n", **files}.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "docs" / "conf.py", folder / "docs" / "conf.py")
