"""The boxes of a page (``:::{name}`` to ``:::``), matched as their author meant them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from handbook.model import Handbook, Page

from .shared import once

_COLONS = re.compile(r"([ >]*)(:{3,})[ \t]*(.*?)[ \t]*\Z")
_CODE = re.compile(r"[ >]*(`{3,}|~{3,})")


@dataclass(frozen=True, slots=True)
class FenceFault:
    """A box that does not open, nest or close.

    ``nested`` carries the line that opens the outer box and both lines that need more colons.
    """

    kind: Literal["stray", "unclosed", "nested"]
    line: int
    name: str
    outer: int = 0
    outer_name: str = ""
    outer_end: int = 0
    colons: int = 0


@dataclass(slots=True)
class _Open:
    line: int
    colons: int
    name: str
    inner: tuple[int, str, int] | None = None  #: line, name, colons of the first too wide inner box


def fence_faults(book: Handbook, page: Page) -> list[FenceFault]:
    """The faults of a page's boxes, in order."""
    kept: dict[str, list[FenceFault]] = once(book, "fences", lambda _: {})
    if page.id not in kept:
        kept[page.id] = _faults(page) if ":::" in page.body.text else []
    return kept[page.id]


def _faults(page: Page) -> list[FenceFault]:
    found: list[FenceFault] = []
    stack: list[_Open] = []
    code = ""
    for number, line in enumerate(page.body.text.split("\n"), page.body.first_line):
        mark = _CODE.match(line)
        if code:
            if mark and mark[1].startswith(code) and not line.strip(" >`~"):
                code = ""
            continue
        if mark:
            code = mark[1]
            continue
        fence = _COLONS.match(line)
        if not fence:
            continue
        colons, info = len(fence[2]), fence[3]
        if info:
            for outer in stack:
                if outer.colons <= colons and outer.inner is None:
                    outer.inner = (number, _name(info), colons)
            stack.append(_Open(number, colons, _name(info)))
        else:
            _close(stack, number, colons, found)
    found.extend(FenceFault("unclosed", box.line, box.name, colons=box.colons) for box in stack)
    return sorted(found, key=lambda fault: fault.line)


def _close(stack: list[_Open], line: int, colons: int, found: list[FenceFault]) -> None:
    fitting = [box for box in stack if box.colons == colons] or stack[-1:]
    if not fitting or fitting[-1].colons > colons:
        found.append(FenceFault("stray", line, "", colons=colons))
        return
    while stack[-1] is not fitting[-1]:
        box = stack.pop()
        found.append(FenceFault("unclosed", box.line, box.name, colons=box.colons))
    box = stack.pop()
    if box.inner is not None:
        inner_line, inner_name, inner_colons = box.inner
        found.append(
            FenceFault("nested", inner_line, inner_name, box.line, box.name, line, inner_colons + 1)
        )


def _name(info: str) -> str:
    match = re.match(r"\{([^{}\s]*)\}", info)
    return match[1] if match else info.split()[0]
