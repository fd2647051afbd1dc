"""A build that was killed leaves a mark; the next one writes every page again.

Sphinx stores what it read before it writes the pages. A build killed between the two would leave
pages that the next build takes for new ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

MARK = "unfinished"


def _mark(app: Sphinx) -> Path:
    return Path(app.doctreedir) / MARK


def _start(app: Sphinx) -> None:
    mark = _mark(app)
    app.hb_again = mark.exists()  # type: ignore[attr-defined]
    mark.parent.mkdir(parents=True, exist_ok=True)
    mark.touch()


def _again(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Every page, when the build before did not come to its end."""
    return sorted(env.found_docs) if getattr(app, "hb_again", False) else []


def _end(app: Sphinx, exception: Exception | None) -> None:
    if exception is None:
        _mark(app).unlink(missing_ok=True)


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the three moments."""
    app.connect("builder-inited", _start, priority=900)
    app.connect("env-get-updated", _again)
    app.connect("build-finished", _end, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
