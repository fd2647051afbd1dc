"""Files and bytes: encodings, line ends, hidden signs, names, types, sizes, places."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edits import Cut, Edit, Insert, Link, Move, Remove, Write
from real import Real

from . import Fault, fault, operator

G = "files and bytes"


def _bytes(
    who: str,
    name: str,
    turn: Callable[[bytes], bytes],
    names: tuple[str, ...],
    take: int = 4,
    line: Callable[[bytes], int] = lambda raw: 1,
) -> None:
    """An operator that saves a whole file in another way."""

    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for kind, tree in real.trees:
            raw = real.book.texts[tree.path].encode()
            new = turn(raw)
            if new != raw:
                at = line(new)
                yield fault(Write(tree.path, new, at), names=names, stratum=kind)


def _bad(raw: bytes) -> int:
    """The line of the first byte that is no UTF-8."""
    try:
        raw.decode()
    except UnicodeDecodeError as error:
        return raw.count(b"\n", 0, error.start) + 1
    return 1


_bytes(
    "careless",
    "saves with a byte order mark",
    lambda raw: b"\xef\xbb\xbf" + raw,
    ("byte order mark",),
)
_bytes(
    "careless",
    "saves with Windows line ends",
    lambda raw: raw.replace(b"\n", b"\r\n"),
    ("as on Windows or an old Mac",),
)
_bytes(
    "careless",
    "saves with old Mac line ends",
    lambda raw: raw.replace(b"\n", b"\r"),
    ("as on Windows or an old Mac",),
    2,
)
_bytes(
    "careless",
    "saves in UTF-16",
    lambda raw: raw.decode().encode("utf-16"),
    ("not UTF-8", "byte 0x"),
    3,
)
_bytes(
    "careless",
    "saves a letter in Latin-1",
    lambda raw: raw.replace(b"leukemia", b"leuk\xe4mia", 1),
    ("0xe4",),
    4,
    _bad,
)
_bytes(
    "careless",
    "saves a sign in the Windows code",
    lambda raw: raw.replace(b"'", b"\x92", 1),
    ("0x92",),
    3,
    _bad,
)
_bytes("careless", "saves an empty file", lambda raw: b"", ("empty", "record", "---"), 3)
_bytes(
    "careless",
    "saves over the file only half",
    lambda raw: raw[: raw.index(b"\n", 30) - 3],
    ("record", "---", "missing", "lacks", "line", "quote", "terms"),
    3,
)
_bytes(
    "hostile",
    "puts zero bytes into a file",
    lambda raw: raw.replace(b" ", b"\x00", 1),
    ("U+0000",),
    3,
    lambda raw: raw.count(b"\n", 0, raw.index(b"\x00")) + 1,
)


def _sign(who: str, name: str, sign: str, names: str, take: int = 4) -> None:
    """An operator that puts a sign into the prose or a title."""

    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for page, block in real.paragraphs():
            line = real.lines(page.path)[block.line - 1]
            at = line.find(" ") + 2
            if at > 2:
                yield fault(
                    Edit(page.path, block.line, at + 1, at + 1, sign),
                    names=names,
                    stratum=page.kind,
                )
        for scalar in real.scalars:
            if scalar.where == ("title",) and len(scalar.raw) > 4:
                text = scalar.raw[:4] + sign + scalar.raw[4:]
                yield fault(scalar.to(text), names=names, stratum=f"{scalar.kind} title")


_sign("hostile", "hides a zero-width space", "\u200b", "U+200B")
_sign("careless", "pastes a soft hyphen", "\u00ad", "U+00AD", 3)
_sign("hostile", "turns the direction of text", "\u202e", "U+202E", 4)
_sign("careless", "pastes a byte order mark inside", "\ufeff", "U+FEFF", 3)
_sign("careless", "pastes a lost letter", "\ufffd", "U+FFFD", 3)
_sign("hostile", "hides a control sign", "\x1b", "U+001B", 3)
_sign("careless", "pastes a line separator", "\u2028", "U+2028", 3)


def _letters(who: str, name: str, old: str, new: str, names: str, take: int = 4) -> None:
    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for page, block in real.paragraphs():
            line = real.lines(page.path)[block.line - 1]
            word = next(
                (w for w in line.split(" ") if w.isalpha() and len(w) > 4 and old in w[1:-1]), ""
            )
            if word:
                at = line.index(word)
                wrong = word[0] + word[1:].replace(old, new, 1)
                yield fault(
                    Edit(page.path, block.line, at + 1, at + 1 + len(word), wrong),
                    names=(wrong, names),
                    stratum=page.kind,
                )


_letters("hostile", "writes a Cyrillic а into a word", "a", "а", "U+0430")
_letters("hostile", "writes a Cyrillic е into a word", "e", "е", "U+0435", 3)
_letters("hostile", "writes a Greek ο into a word", "o", "ο", "U+03BF", 3)
_letters("hostile", "writes a full-width letter", "e", "ｅ", "U+FF45", 2)


@operator(G, "hostile", "names a drug with a Cyrillic letter", take=3)
def lookalike(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "title")
        if scalar and page.kind == "drug" and "a" in str(scalar.value):
            wrong = scalar.raw.replace("a", "а", 1)
            yield fault(scalar.to(wrong), names="U+0430")


@operator(G, "careless", "indents with a tab", take=4)
def tab(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, _ = key.place
        text = real.lines(key.tree.path)[line - 1]
        if start > 2 and not text[: start - 1].strip():
            yield fault(Edit(key.tree.path, line, 1, start, "\t"), names="tab", stratum=key.kind)


@operator(G, "careless", "types a tab in the text", take=3)
def tab_in_text(real: Real) -> Iterator[Fault]:
    for page, block in real.paragraphs():
        yield fault(real.after(page, block, "\tMore words."), names="tab", stratum=page.kind)


@operator(G, "mistaken", "leaves the record out", take=3)
def no_record(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        yield fault(Cut(page.path, 1, page.body.first_line - 1), names="record", stratum=page.kind)


@operator(G, "careless", "loses a line of three hyphens", take=6)
def hyphens(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        yield fault(Cut(page.path, 1, 1), names=("record", "---"), stratum=f"first {page.kind}")
        last = page.body.first_line - 1
        yield fault(
            Cut(page.path, last, last),
            names=("record", "---"),
            stratum=f"last {page.kind}",
            also=[(page.path, 1)],
        )


@operator(G, "careless", "puts an empty line or a space before the record", take=4)
def before(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        yield fault(Insert(page.path, 1, ""), names=("record", "---"), stratum="line")
        yield fault(Edit(page.path, 1, 1, 1, " "), names=("record", "---"), stratum="space")


_PAGE = """---
kind: {kind}
title: "A page for the proof {n}"
summary: "This page was made for the proof of the checker, and it tells you nothing that is new."
audience: [students]
status: published
checked: {{date: 2026-11-24, next: 2027-05-24, method: entered}}
---

## What is it? {{#what-it-is}}

It is a page.
"""


def _add(
    who: str, name: str, path: str, content: bytes | str, names: tuple[str, ...], line: int = 0
) -> None:
    """An operator that adds one file."""
    raw = content if isinstance(content, bytes) else content.encode()

    @operator(G, who, name, take=1)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        yield fault(Write(path, raw, line), names=names)


def _page(n: int, kind: str = "topic") -> str:
    return _PAGE.format(kind=kind, n=n)


_add(
    "mistaken",
    "names a page with capitals",
    "docs/biology/Blood-Cells.md",
    _page(1),
    ("Blood-Cells",),
)
_add(
    "mistaken",
    "names a page with a space",
    "docs/biology/blood cells.md",
    _page(2),
    ("blood cells",),
)
_add(
    "mistaken",
    "names a page with an underscore",
    "docs/biology/blood_cells.md",
    _page(3),
    ("blood_cells",),
)
_add(
    "mistaken", "names a page with an umlaut", "docs/biology/blut-zellen-für.md", _page(4), ("für",)
)
_add(
    "mistaken", "saves a page as .markdown", "docs/biology/cells.markdown", _page(5), (".markdown",)
)
_add("mistaken", "saves a page as .txt", "docs/biology/cells.txt", _page(6), (".txt",))
_add(
    "mistaken",
    "saves a page as reStructuredText",
    "docs/biology/cells.rst",
    "Cells\n=====\n",
    (".rst",),
)
_add("mistaken", "adds a Word file", "docs/biology/cells.docx", b"PK\x03\x04", (".docx",))
_add("mistaken", "adds a photo", "docs/biology/pictures/cells.jpg", b"\xff\xd8\xff", (".jpg",))
_add(
    "careless",
    "adds what the editor left behind",
    "docs/drugs/imatinib.md.orig",
    _page(7),
    (".orig",),
)
_add("careless", "adds the Mac's folder file", "docs/drugs/.DS_Store", b"\x00", (".DS_Store",))
_add("careless", "adds a swap file", "docs/drugs/.imatinib.md.swp", b"\x00", (".swp",))
_add(
    "mistaken",
    "makes a page in a folder of its own",
    "docs/drugs/new/imatinib-two.md",
    _page(8),
    ("drugs/new",),
)
_add(
    "mistaken",
    "makes a new chapter without an index",
    "docs/nutrition/food.md",
    _page(9),
    ("nutrition",),
)
_add("mistaken", "puts a page beside the chapters", "docs/food.md", _page(10), ("docs/ itself",))
_add(
    "careless",
    "adds a page twice by case",
    "docs/biology/Causes.md",
    _page(11),
    ("capital", "Causes"),
)
_add("careless", "adds a false picture", "docs/biology/pictures/cells.png", b"GIF89a", ("PNG",))
_add(
    "hostile",
    "adds a page of a megabyte",
    "docs/biology/huge.md",
    _page(13) + "word " * 200_000,
    ("bytes",),
)
_add(
    "hostile",
    "adds a line without end",
    "docs/biology/long.md",
    _page(14) + "word " * 20_000,
    ("characters",),
    14,
)
_add("hostile", "adds a style sheet", "docs/biology/own.css", "body{display:none}", (".css",))
_add("hostile", "adds a script", "docs/biology/own.js", "alert(1)", (".js",))
_add("hostile", "adds a web page", "docs/biology/own.html", "<script>alert(1)</script>", (".html",))
_add("hostile", "adds settings", "docs/biology/conf.py", "import os", (".py",))
_add(
    "mistaken",
    "adds data that no page draws",
    "docs/statistics/data/new.csv",
    "weeks,event\n1,1\n",
    ("no page", "new.csv"),
)


@operator(G, "hostile", "puts a link in place of a page", take=3, wide=True)
def link(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if page.kind in ("topic", "trial") and not real.book.backlinks.get(page.id):
            shown = any(role.target.startswith(page.id) for _, role in real.roles())
            if not shown:
                yield fault(
                    Link(page.path, "/etc/passwd"), names="symbolic link", stratum=page.kind
                )


@operator(G, "hostile", "adds a link to a file of the computer", take=1)
def new_link(real: Real) -> Iterator[Fault]:
    yield fault(Link("docs/biology/users.md", "/etc/passwd"), names="symbolic link")


@operator(G, "hurried", "deletes the index of a chapter", take=2, wide=True)
def no_index(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if page.is_index and page.folder:
            inside = [(p.path, 0) for p in real.pages]
            yield fault(Remove(page.path), names=(page.id, "index.md"), also=inside)


@operator(G, "hurried", "deletes the first page", take=1, wide=True)
def no_first(real: Real) -> Iterator[Fault]:
    yield fault(
        Remove("docs/index.md"),
        names=("first page", "'index'"),
        also=[(p.path, 0) for p in real.pages],
    )


@operator(G, "mistaken", "moves a page to a folder of another kind", take=3, wide=True)
def moved(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if page.kind == "trial" and not real.book.backlinks.get(page.id):
            to = page.path.replace("docs/trials/", "docs/studies/")
            yield fault(
                Move(page.path, to),
                names=("trial", page.id),
                also=[(p.path, 0) for p in real.pages],
            )


@operator(G, "mistaken", "puts a folder beside a page of its name", take=1)
def folder(real: Real) -> Iterator[Fault]:
    new = Write("docs/diseases/aml/index.md", _page(12).encode(), 0)
    yield fault(new, names="docs/diseases/aml", also=[("docs/diseases/aml.md", 1)])
