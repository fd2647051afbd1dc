"""Findings as text for people: place, what is wrong, the line with a caret, the remedy."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from handbook.model import Place

from .engine import Finding, Result
from .escape import shown

WIDTH = 100  #: longest part of a source line that is shown, in characters
_COLORS = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "caret": "\x1b[1;36m", "end": "\x1b[0m"}


def text_report(
    result: Result, texts: Mapping[str, str], color: bool = False, fixed: int = 0
) -> str:
    """The whole run.

    :param texts: path -> text of the files, for the source lines.
    :param fixed: how many places were mended before.
    """
    lines: dict[str, list[str]] = {}
    parts = []
    for finding in result.findings:
        path = finding.place.path
        if path not in lines:
            lines[path] = texts[path].split("\n") if path in texts else []
        parts.append(finding_text(finding, lines[path], color))
    return "".join(parts) + _counts(result, fixed) + "\n"


def finding_text(finding: Finding, lines: list[str], color: bool = False) -> str:
    """One finding, with a blank line after it."""
    place = finding.place
    paint = _COLORS if color else dict.fromkeys(_COLORS, "")
    head = (
        f"{shown(place.path)}:{place.line}:{place.column}: {paint[finding.level]}{finding.level}"
        f"[{finding.code} {finding.name}]{paint['end']} {shown(finding.message)}\n"
    )
    body = "".join(_source(place, lines, paint))
    if finding.other:
        body += f"  see also {shown(finding.other.path)}:{finding.other.line}\n"
    if finding.help:
        body += f"  help: {shown(finding.help)}\n"
    return f"{head}{body}\n"


def _source(place: Place, lines: list[str], paint: Mapping[str, str]) -> Iterable[str]:
    if not 1 <= place.line <= len(lines) or not lines[place.line - 1].strip():
        return
    line = lines[place.line - 1]
    start = min(place.column - 1, len(line))
    end = min(place.end - 1, len(line)) if place.end > place.column else start + 1
    left = max(0, min(start - WIDTH // 3, len(line) - WIDTH)) if len(line) > WIDTH else 0
    right = min(len(line), left + WIDTH)
    before = ("…" if left else "") + shown(line[left:start])
    marked = shown(line[start : min(end, right)])
    after = shown(line[min(end, right) : right]) + ("…" if right < len(line) else "")
    gutter = f"{place.line:>5} | "
    sign = "^" * max(1, _width(marked))
    yield f"{gutter}{before}{marked}{after}\n"
    yield f"{' ' * 5} | {' ' * _width(before)}{paint['caret']}{sign}{paint['end']}\n"


def _width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(ch) else 2 if unicodedata.east_asian_width(ch) in "WF" else 1
        for ch in text
    )


def _counts(result: Result, fixed: int) -> str:
    mended = f"{_many(fixed, 'place')} mended. " if fixed else ""
    waived = f", {result.waived} waived" if result.waived else ""
    held = f" ({result.held:,} more follow from these)" if result.held else ""
    return (
        f"{mended}{_many(result.pages, 'page')}, {_many(result.sources, 'source')}, "
        f"{_many(result.facts, 'fact')}, {_many(result.rules, 'rule')}: "
        f"{_many(result.errors, 'error')}, {_many(result.warnings, 'warning')}{waived}{held}, "
        f"{result.seconds:.2f} s"
    )


def _many(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
