"""Addresses of links and pictures, as a browser would understand them."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f]")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4}))")


def plain_address(url: str) -> str:
    """An address with entities, percent signs and backslash escapes decoded."""
    for _ in range(3):
        decoded = unquote(html.unescape(url))
        decoded = _ESCAPE.sub(lambda m: chr(int(m[1] or m[2], 16)), decoded)
        if decoded == url:
            break
        url = decoded
    return url


def scheme_of(url: str) -> str:
    """The scheme of an address in lower case, "" when it has none."""
    match = _SCHEME.match(_IGNORED.sub("", plain_address(url)))
    return match[1].lower() if match else ""


def is_outside(url: str) -> bool:
    """Whether a path leaves the folder it starts in, or starts at a root or another host."""
    path = plain_address(url).strip().replace("\\", "/")
    return path.startswith(("/", "~")) or ".." in path.split("#")[0].split("/")
