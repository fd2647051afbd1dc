"""Where a record stops being readable, and why, in words for people who do not know YAML.

libyaml reports where it gave up, often many lines below the slip; an open quote or bracket is
looked for first.
"""

from __future__ import annotations

import re
from typing import Any

#: part of libyaml's words -> what is wrong, and the remedy
_WORDS = (
    (
        "mapping values are not allowed",
        "there is a ': ' (colon and space) too many on this line, or it starts too far to the right",
        'put the text behind the first colon in double quotes: "..."; '
        "or let the line start exactly below the one above it",
    ),
    (
        "could not find expected ':'",
        "the word at the start of this line has no colon behind it",
        "write a colon and a space behind it, as in 'title: Your words'",
    ),
    (
        "did not find expected '-'",
        "this line does not line up with the list above it",
        "let every '-' of the list start exactly below the first one",
    ),
    (
        "did not find expected key",
        "this line does not line up with the lines above it",
        "let lines that belong together start exactly below each other; "
        "look for a quote left open above",
    ),
    (
        "cannot start any token",
        "a value cannot start with '{sign}'",
        'put the whole text in double quotes: "..."; '
        "move lines to the right with the space bar, not with the Tab key",
    ),
    (
        "escape",
        "a backslash (\\) stands in this quoted text where it has no meaning",
        "remove the backslash, or write two of them",
    ),
    (
        "unexpected end of stream",
        "a quote or bracket that was opened is never closed",
        'put it at the end of its text or list; a quote inside a text is written \\"',
    ),
    (
        "control characters",
        "there is a sign that cannot be shown on this line",
        "delete the line and type it again",
    ),
)
_OPEN = (
    "the quote that starts here is not closed on this line",
    'put " at the end of the text; a quote inside a text is written \\"',
)
_BRACKETS = {"[": ("list", "]"), "{": ("group", "}")}
_STARTS = frozenset(" [{,:-")


def explained(text: str, error: Any) -> tuple[int, int, str, str]:
    """Line and column (from 0), what is wrong, and the remedy."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    problem = str(getattr(error, "problem", None) or "it is not valid")
    lines = text.split("\n")
    quote = next(
        ((n, at) for n, row in enumerate(lines[: line + 1]) if (at := _open_quote(row)) >= 0), None
    )
    if quote is not None:
        return *quote, *_OPEN
    bracket = re.search(r"expected ',' or '([\]}])'", problem)
    start = getattr(error, "context_mark", None)
    if bracket and start is not None:
        opened = "[" if bracket[1] == "]" else "{"
        what, end = _BRACKETS[opened]
        found = f"the {what} that starts here with '{opened}' is not closed, or lacks a comma"
        return (
            start.line,
            start.column,
            found,
            f"put '{end}' at its end, and a comma between every two entries",
        )
    for part, what, remedy in _WORDS:
        if part in problem:
            if "':'" in part and start is not None:
                line, column = start.line, start.column
            sign = lines[line][column : column + 1] if line < len(lines) else ""
            return line, column, what.replace("{sign}", sign or "this"), remedy
    remedy = (
        "compare this line and the one above with another page: spaces, colons, quotes, brackets"
    )
    return line, column, f"this line cannot be read (the program says: {problem})", remedy


def _open_quote(line: str) -> int:
    """Where a double quote opens that the line does not close, or -1."""
    opened, index = -1, 0
    while index < len(line):
        sign = line[index]
        if opened >= 0:
            if sign == "\\":
                index += 1
            elif sign == '"':
                if line[index + 1 : index + 2].isalnum():
                    break  # the next text begins, and this one was not closed
                opened = -1
        elif sign == '"' and (not index or line[index - 1] in _STARTS):
            opened = index
        elif sign == "#" and (not index or line[index - 1] == " "):
            break
        index += 1
    return opened
