"""Files that look odd and are correct."""

from __future__ import annotations

from collections.abc import Iterator
from struct import pack
from zlib import crc32

from edits import Edit, Write
from real import Real

from . import Edits, harmless

G = "files"

_PAGE = """---
kind: topic
title: "{title}"
summary: "This page was made for the proof of the checker, and it tells you nothing that is new."
audience: [students]
status: {status}
checked: {{date: 2026-11-24, next: 2027-11-24, method: entered}}
---

## What is it? {{#what-it-is}}

It is a page.
"""


def _add(name: str, path: str, content: bytes) -> None:
    @harmless(G, name)
    def make(real: Real) -> Iterator[Edits]:
        yield (Write(path, content),)


_add(
    "a new page",
    "docs/biology/proof-of-the-checker.md",
    _PAGE.format(title="A page for the proof", status="published").encode(),
)
_add(
    "a page with digits in its name",
    "docs/biology/2-cells-4-you.md",
    _PAGE.format(title="Two cells for you", status="published").encode(),
)
_add(
    "a draft",
    "docs/biology/proof-draft.md",
    _PAGE.format(title="A draft for the proof", status="draft").encode(),
)
_add(
    "a page of one letter",
    "docs/biology/x.md",
    _PAGE.format(title="The letter X", status="published").encode(),
)
_add(
    "a drawing",
    "docs/biology/pictures/proof.svg",
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img"><title>A dot</title>'
    b'<desc>One black dot in the middle.</desc><circle cx="4" cy="4" r="2"/></svg>',
)


def _png() -> bytes:
    def part(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))

    head = pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IEND", b"")


_add("a photo as PNG", "docs/biology/pictures/proof-photo.png", _png())


@harmless(G, "a page without a line end at its end")
def no_end(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        yield (Write(page.path, page.source_text.rstrip("\n").encode()),)


@harmless(G, "a page with empty lines at its end")
def empty_end(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        yield (Write(page.path, (page.source_text + "\n\n\n").encode()),)


@harmless(G, "spaces at the end of lines")
def spaces(real: Real) -> Iterator[Edits]:
    for page, block in real.paragraphs():
        yield (real.after(page, block, "   "),)


@harmless(G, "no empty line below the record")
def no_empty(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        lines = page.source_text.split("\n")
        at = page.body.first_line - 1
        if lines[at] == "" and lines[at + 1].startswith("## "):
            yield (Write(page.path, "\n".join(lines[:at] + lines[at + 1 :]).encode()),)


@harmless(G, "a heading in other words")
def heading(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        for head in page.body.headings:
            if head.given and head.level == 2:
                line = real.lines(page.path)[head.place.line - 1]
                new = f"## And now: what about it, “really”? {{#{head.id}}}"
                yield (Edit(page.path, head.place.line, 1, len(line) + 1, new),)


@harmless(G, "a non-breaking space and a thin space")
def thin(real: Real) -> Iterator[Edits]:
    for page, block in real.paragraphs():
        yield (real.after(page, block, " Wait\u00a0here,\u202fplease."),)
