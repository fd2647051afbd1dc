"""Pictures and tables: words for people who cannot see, heads, cells, files."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edits import Cut, Edit, Remove, Write
from real import Real

from handbook.model import Block, Directive, Page

from . import Fault, fault, operator, sentences

G = "pictures and tables"


def _figures(real: Real) -> Iterator[tuple[Page, Directive, int, str]]:
    """Figures with the line of their alt text."""
    for page in real.pages:
        for box in page.body.directives:
            if box.name == "figure":
                for number in range(box.place.line + 1, box.end_line):
                    line = real.lines(page.path)[number - 1]
                    if line.startswith(":alt:"):
                        yield page, box, number, line


@operator(G, "hurried", "leaves the words for a picture out", take=3)
def no_alt(real: Real) -> Iterator[Fault]:
    for page, box, number, _ in _figures(real):
        yield fault(
            Cut(page.path, number, number),
            names="alt",
            also=[(page.path, box.place.line)],
            stratum=page.path,
        )


@operator(G, "hurried", "writes useless words for a picture", take=6)
def useless_alt(real: Real) -> Iterator[Fault]:
    for page, box, number, line in _figures(real):
        for words in (
            "picture",
            "image of cells",
            "mrd-depth.svg",
            "A picture of the blood family tree.",
            "chart 1",
        ):
            edit = Edit(page.path, number, 7, len(line) + 1, words)
            yield fault(
                edit, names=(words, words[:8]), stratum=words, also=[(page.path, box.place.line)]
            )


@operator(G, "careless", "misspells the file of a picture", take=3)
def no_file(real: Real) -> Iterator[Fault]:
    for page, box, _, _ in _figures(real):
        line = real.lines(page.path)[box.place.line - 1]
        wrong = box.argument.replace(".svg", "s.svg")
        edit = Edit(page.path, box.place.line, 1, len(line) + 1, line.replace(box.argument, wrong))
        yield fault(edit, names=wrong, stratum=page.path)


@operator(G, "hurried", "deletes a picture that is shown", take=2, wide=True)
def deleted(real: Real) -> Iterator[Fault]:
    for page, box, _, _ in _figures(real):
        for path in real.book.files:
            if path.endswith(f"/{box.argument}") and path.startswith("docs/"):
                name = path.rpartition("/")[2]
                yield fault(
                    Remove(path), names=name, also=[(page.path, box.place.line)], stratum=path
                )


@operator(G, "mistaken", "puts a picture in by Markdown", take=4)
def markdown(real: Real) -> Iterator[Fault]:
    for page, block in real.paragraphs():
        for text, name in (
            ("![](pictures/cells.svg)", "alt text"),
            ("![cells](pictures/cells.jpg)", "cells"),
            ("![The marrow with many young cells](/pictures/cells.svg)", "/pictures/cells.svg"),
        ):
            yield fault(real.below(page, block, text), names=name, stratum=text)


def _heads(real: Real) -> Iterator[tuple[Page, Block]]:
    for page in real.pages:
        before = -9
        for block in page.body.blocks:
            if block.kind == "row":
                if block.line - before > 2 and block.directive in ("", "clinical"):
                    yield page, block
                before = block.line


@operator(G, "hurried", "leaves the head of a column empty", take=4)
def no_head(real: Real) -> Iterator[Fault]:
    for page, block in _heads(real):
        cells = block.text.strip().strip("|").split("|")
        new = "| |" + "|".join(cells[1:]) + "|"
        yield fault(
            Edit(page.path, block.line, 1, len(real.lines(page.path)[block.line - 1]) + 1, new),
            names="column 1",
            stratum=page.path,
        )


@operator(G, "careless", "gives a row a cell too many or too few", take=6)
def ragged(real: Real) -> Iterator[Fault]:
    heads = {(p.path, b.line) for p, b in _heads(real)}
    for page in real.pages:
        for block in page.body.blocks:
            line = real.lines(page.path)[block.line - 1]
            if (
                block.kind != "row"
                or (page.path, block.line) in heads
                or line.count("|") < 4
                or "\\|" in line
            ):
                continue
            if block.directive in ("", "clinical"):
                more = f"{line.rstrip().rstrip('|')} | extra |"
                less = line.rstrip().rstrip("|").rpartition("|")[0] + "|"
                for new, what in ((more, "more"), (less, "less")):
                    yield fault(
                        Edit(page.path, block.line, 1, len(line) + 1, new),
                        names=("cells", "columns"),
                        stratum=f"{what} {page.path}",
                    )


@operator(G, "careless", "loses the line below the head of a table", take=4)
def no_rule(real: Real) -> Iterator[Fault]:
    for page, block in _heads(real):
        below = real.lines(page.path)[block.line]
        if re.fullmatch(r"[ |:-]+", below):
            yield fault(
                Cut(page.path, block.line + 1, block.line + 1),
                names=("table", "|"),
                stratum=page.path,
            )


@operator(G, "mistaken", "writes a bar into a role in a table", take=3)
def bar(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for block in page.body.blocks:
            line = real.lines(page.path)[block.line - 1]
            if block.kind == "row" and "\\|" in line and "`" in line:
                yield fault(
                    Edit(page.path, block.line, 1, len(line) + 1, line.replace("\\|", "|", 1)),
                    names=("bar", "cell"),
                    stratum=page.path,
                )


def _svgs(real: Real) -> Iterator[tuple[str, str]]:
    for path in real.book.files:
        if path.endswith(".svg"):
            yield path, (real.root / path).read_text(encoding="utf-8")


@operator(G, "hurried", "saves a drawing without title and description", take=3)
def no_title(real: Real) -> Iterator[Fault]:
    for path, text in _svgs(real):
        new = re.sub(r"<title.*?</title>", "", text, count=1, flags=re.DOTALL)
        yield fault(Write(path, new.encode(), 1), names="title", stratum=path)


@operator(G, "careless", "saves a drawing that is broken", take=2)
def broken(real: Real) -> Iterator[Fault]:
    for path, text in _svgs(real):
        yield fault(
            Write(path, text.replace("</svg>", "").encode(), 0),
            names="cannot be read",
            stratum=path,
        )


@operator(G, "mistaken", "saves a drawing with styles of its program", take=3)
def styled(real: Real) -> Iterator[Fault]:
    for path, text in _svgs(real):
        at = text.index(">", text.index("<svg")) + 1
        for part in (
            "<style>.a{fill:red}</style>",
            '<g style="fill:red"><path d="M0 0"/></g>',
            '<image href="photo.png" width="9" height="9"/>',
        ):
            new = text[:at] + part + text[at:]
            yield fault(
                Write(path, new.encode(), text.count("\n", 0, at) + 1),
                names=("style", "image"),
                stratum=part,
            )


@operator(G, "careless", "saves a photo under the name of a drawing", take=1)
def photo(real: Real) -> Iterator[Fault]:
    for path, _ in _svgs(real):
        yield fault(Write(path, b"\x89PNG\r\n\x1a\n" + bytes(200), 0), names=("UTF-8", "read"))


sentences(
    G,
    "mistaken",
    "writes a table without a head",
    [("|  |  |\n|---|---|\n| Day 1 | rest |", "column 1")],
    own_paragraph=True,
    take=2,
)
