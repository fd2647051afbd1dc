"""Text from content, made safe to print anywhere."""

from __future__ import annotations

import re

from handbook.content.limits import HIDDEN

_SURROGATE = re.compile("[\ud800-\udfff]")


def shown(text: str) -> str:
    r"""One line of visible characters: control, bidirectional and invisible ones as ``\u001b``."""
    text = text.replace("\r\n", "\n").replace("\n", "\\n").replace("\t", " ")
    return _SURROGATE.sub(_code, HIDDEN.sub(_code, text.replace("\r", "\\r")))


def _code(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"\\u{number:04x}" if number <= 0xFFFF else f"\\U{number:08x}"
