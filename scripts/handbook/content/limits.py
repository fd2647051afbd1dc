"""Limits that hold before anything is parsed."""

from __future__ import annotations

import re

#: bytes
MAX_PAGE = 300_000
MAX_FRONT_MATTER = 64_000
MAX_SOURCE = 64_000
MAX_GLOSSARY = 1_000_000
#: nesting of YAML collections
MAX_DEPTH = 20
#: longest line of a page or record, in characters
MAX_LINE = 20_000

#: what a file below docs/ may be; anything else is a finding
CONTENT_SUFFIXES = frozenset({".md", ".yaml"})
ASSET_SUFFIXES = frozenset({".svg", ".png", ".csv", ".css", ".js", ".html", ".py", ".txt"})

#: control, bidirectional, zero-width and other characters that a reader cannot see
HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
