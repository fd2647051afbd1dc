"""Drawing without words.

Fault: an SVG drawing lacks a title or a description inside.

Harm: opened by itself, or read aloud, the drawing has no name.

Mend: open the file as text and write <title>what it is</title> and <desc>what it shows</desc>
behind the first '>'.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook, Place


def check(book: Handbook) -> Iterator[Problem]:
    """Every SVG below docs/."""
    for name in book.files:
        if not name.endswith(".svg"):
            continue
        try:
            text = (Path(book.root) / name).read_text(encoding="utf-8", errors="replace")[:20_000]
        except OSError:
            continue
        missing = [
            tag for tag in ("title", "desc") if not re.search(rf"<{tag}\b[^>]*>\s*[^<\s]", text)
        ]
        if missing:
            yield Problem(
                Place(name),
                f"the drawing has no {' and no '.join(f'<{m}>' for m in missing)}",
                "open it as text and write <title>what it is</title> "
                "and <desc>what it shows</desc> behind the first '>'",
            )


RULE = Rule("LH705", "drawing-without-words", check)
