"""Bodies of pages: roles, boxes, headings, sections."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator

from edits import Cut, Edit, Insert
from real import Real, slip

from handbook.checks.templates import required_sections
from handbook.content.inline import slug
from handbook.model import FOLDER_OF_KIND, Directive, Page

from . import Fault, fault, operator, sentences

G = "page bodies"


def _turned(name: str, who: str, turn: object, names: tuple[str, ...] = (), take: int = 4) -> None:
    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for page, role in real.roles():
            source = real.role_source(role)
            wrong = turn(source, role)  # type: ignore[operator]
            line = real.lines(page.path)[role.place.line - 1]
            if wrong and wrong != source and not line.lstrip().startswith("|"):
                yield fault(
                    real.replace_role(role, wrong), names=(role.name, *names), stratum=role.name
                )


_turned("forgets the closing backtick of a role", "careless", lambda s, r: s[:-1], ("role",), 8)
_turned(
    "forgets the opening backtick of a role",
    "careless",
    lambda s, r: s.replace("}`", "}", 1),
    ("role",),
    6,
)
_turned(
    "puts a space before a role's text",
    "careless",
    lambda s, r: s.replace("}`", "} `", 1),
    ("role",),
    6,
)
_turned(
    "writes quotes in place of backticks",
    "mistaken",
    lambda s, r: s.replace("}`", "}'", 1)[:-1] + "'",
    ("role",),
    5,
)
_turned(
    "forgets the closing brace of a role",
    "careless",
    lambda s, r: s.replace("}`", "`", 1),
    ("brace", "{"),
    6,
)
_turned(
    "writes parentheses in place of braces",
    "mistaken",
    lambda s, r: s.replace("{", "(", 1).replace("}", ")", 1),
    (),
    4,
)
_turned(
    "misspells a role",
    "careless",
    lambda s, r: s.replace(r.name, slip(r.name), 1),
    tuple(slip(n) for n in (*FOLDER_OF_KIND, "fact", "cite", "term", "gene", "page")),
    8,
)
_turned(
    "writes a role with a capital",
    "mistaken",
    lambda s, r: s.replace(r.name, r.name.capitalize(), 1),
    (),
    4,
)
_turned(
    "breaks a line inside a role",
    "hurried",
    lambda s, r: s.replace(" ", "\n", 1) if " " in s else "",
    ("line",),
    5,
)
_turned("leaves a role without text", "hurried", lambda s, r: f"{{{r.name}}}``", (), 4)
_turned(
    "writes a role of Sphinx", "mistaken", lambda s, r: s.replace(r.name, "ref", 1), ("ref",), 3
)
_turned("puts a backslash before a role", "careless", lambda s, r: "\\" + s, (), 2)


def _boxes(real: Real) -> Iterator[tuple[Page, Directive]]:
    for page in real.pages:
        for directive in page.body.directives:
            if directive.fence == ":" and directive.end_line > directive.place.line:
                yield page, directive


def _edit(real: Real, page: Page, number: int, new: str) -> Edit:
    return Edit(page.path, number, 1, len(real.lines(page.path)[number - 1]) + 1, new)


@operator(G, "careless", "forgets the end of a box", take=8)
def unclosed(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if real.lines(page.path)[box.end_line - 1].strip(" :") == "":
            yield fault(
                Cut(page.path, box.end_line, box.end_line),
                names=(box.name, "closes"),
                stratum=box.name,
                also=[(page.path, box.place.line)],
            )


@operator(G, "careless", "forgets the start of a box", take=5)
def unopened(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        yield fault(
            Cut(page.path, box.place.line, box.place.line),
            names=("closes no box", "clinical"),
            stratum=box.name,
            also=[(page.path, box.end_line - 1)],
        )


@operator(G, "careless", "ends a box twice", take=5)
def twice(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if not box.parents:
            yield fault(
                Insert(page.path, box.end_line + 1, ":::"), names="closes no box", stratum=box.name
            )


@operator(G, "mistaken", "forgets the braces of a box", take=5)
def braces(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        line = real.lines(page.path)[box.place.line - 1]
        new = line.replace(f"{{{box.name}}}", f" {box.name}", 1)
        yield fault(_edit(real, page, box.place.line, new), names=box.name, stratum=box.name)


@operator(G, "careless", "misspells a box", take=6)
def misspelled(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        wrong = slip(box.name)
        line = real.lines(page.path)[box.place.line - 1]
        new = line.replace(box.name, wrong, 1)
        yield fault(_edit(real, page, box.place.line, new), names=wrong, stratum=box.name)


@operator(G, "mistaken", "uses a box of other books", take=4)
def foreign(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name in ("note", "call"):
            for name in ("warning", "admonition", "tip", "dropdown"):
                new = f":::{{{name}}}"
                yield fault(_edit(real, page, box.place.line, new), names=name, stratum=name)


@operator(G, "mistaken", "fences a box with backticks", take=5)
def backticks(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        inner = any(
            b.place.line > box.place.line and b.end_line < box.end_line
            for _, b in [(page, d) for d in page.body.directives]
        )
        if not box.parents and not inner:
            line = real.lines(page.path)[box.place.line - 1]
            start, end = line.replace(":::", "```", 1), "```"
            if not line.startswith("::::"):
                yield fault(
                    _edit(real, page, box.place.line, start),
                    _edit(real, page, box.end_line, end),
                    names=box.name,
                    stratum=box.name,
                )


@operator(G, "careless", "gives an outer box too few colons", take=5)
def nesting(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        line = real.lines(page.path)[box.place.line - 1]
        inner = any(
            d.place.line > box.place.line and d.end_line < box.end_line
            for d in page.body.directives
        )
        if line.startswith("::::{") and inner:
            yield fault(
                _edit(real, page, box.place.line, line[1:]),
                _edit(real, page, box.end_line, real.lines(page.path)[box.end_line - 1][1:]),
                names=(box.name, "box"),
                also=[
                    (d.place.path, d.place.line)
                    for d in page.body.directives
                    if box.name in d.parents
                ],
            )


@operator(G, "careless", "misspells the urgency of a call", take=4)
def urgency(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name == "call":
            wrong = slip(box.argument)
            line = real.lines(page.path)[box.place.line - 1]
            new = line.replace(box.argument, wrong)
            yield fault(_edit(real, page, box.place.line, new), names=wrong, stratum=box.argument)


@operator(G, "hurried", "leaves the urgency of a call out", take=2)
def no_urgency(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name == "call":
            yield fault(_edit(real, page, box.place.line, ":::{call}"), names="call")


@operator(G, "hurried", "leaves a box empty", take=4)
def empty(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name in ("call", "note", "results") and not box.parents and not box.options:
            yield fault(
                Cut(page.path, box.place.line + 1, box.end_line - 1),
                names=box.name,
                stratum=box.name,
            )


@operator(G, "careless", "misspells an option of a box", take=4)
def option(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        for number in range(box.place.line + 1, box.end_line):
            found = re.match(r":([a-z]+):", real.lines(page.path)[number - 1])
            if found:
                wrong = slip(found[1])
                edit = Edit(page.path, number, 2, 2 + len(found[1]), wrong)
                yield fault(
                    edit,
                    names=(wrong, found[1]),
                    stratum=f"{box.name} {found[1]}",
                    also=[(page.path, box.place.line)],
                )


@operator(G, "careless", "writes a fact in a table that is no address", take=4)
def row(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name == "results":
            for number in range(box.place.line + 1, box.end_line):
                line = real.lines(page.path)[number - 1]
                if "#" in line:
                    for new in (line.replace("#", "/"), line + "x", line.replace("#", " #")):
                        yield fault(
                            _edit(real, page, number, new),
                            names=(new, new.split(" ")[0], "address"),
                            stratum=new[-2:] + str(len(new) - len(line)),
                        )


def _headings(real: Real) -> Iterator[tuple[Page, int, str]]:
    for page in real.pages:
        for heading in page.body.headings:
            yield page, heading.place.line, real.lines(page.path)[heading.place.line - 1]


@operator(G, "mistaken", "writes the title into the text", take=3)
def second_title(real: Real) -> Iterator[Fault]:
    for page, number, _ in _headings(real):
        yield fault(
            Insert(page.path, number, f"# {page.title}\n"), names=page.title[:40], stratum=page.kind
        )


@operator(G, "careless", "skips a level of heading", take=5)
def jump(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        before = 1
        for heading in page.body.headings:
            number = heading.place.line
            line = real.lines(page.path)[number - 1]
            if heading.level == 2 and before < 3:
                yield fault(
                    _edit(real, page, number, "##" + line), names="level", stratum=page.kind
                )
            before = heading.level


@operator(G, "careless", "forgets the space behind the signs of a heading", take=4)
def no_space(real: Real) -> Iterator[Fault]:
    for page, number, line in _headings(real):
        if line.startswith("## "):
            anchor = re.search(r"\{#([a-z0-9-]+)\}", line)
            needed = {a for a, _ in required_sections(page.kind)}
            if anchor and anchor[1] in needed and page.kind != "topic":
                yield fault(
                    _edit(real, page, number, line.replace("## ", "##", 1)),
                    names=(anchor[1], "##"),
                    stratum=page.kind,
                    also=[(page.path, 2)],
                )


@operator(G, "mistaken", "underlines a heading", take=3)
def underlined(real: Real) -> Iterator[Fault]:
    for page, number, line in _headings(real):
        words = re.sub(r"\s*\{#.*", "", line.lstrip("# "))
        anchor = line[len(line) - len(line.lstrip("# ")) :].replace(words, "", 1)
        yield fault(
            _edit(real, page, number, f"{words}{anchor}\n{'-' * len(words)}"),
            names=words[:60],
            stratum=page.kind,
        )


@operator(G, "careless", "breaks the anchor of a heading", take=6)
def anchor(real: Real) -> Iterator[Fault]:
    for page, number, line in _headings(real):
        found = re.search(r"\{#([a-z0-9-]+)\}$", line)
        if found:
            for wrong in (f"{{#{found[1].title()}}}", f"{{ #{found[1]} x}}", f"{{#{found[1]}"):
                yield fault(
                    _edit(real, page, number, line.replace(found[0], wrong)),
                    names=(wrong, found[1]),
                    stratum=str(wrong[:3] + wrong[-1]),
                    also=[(page.path, 2)],
                )


@operator(G, "careless", "gives two headings one anchor", take=4)
def same_anchor(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        given = [h for h in page.body.headings if h.given]
        needed = {a for a, _ in required_sections(page.kind)}
        for one, two in itertools.pairwise(given):
            if two.id not in needed and f"{page.id}#{two.id}" not in real.book.entities:
                line = real.lines(page.path)[two.place.line - 1]
                new = line.replace(f"{{#{two.id}}}", f"{{#{one.id}}}")
                yield fault(_edit(real, page, two.place.line, new), names=one.id, stratum=page.kind)


@operator(G, "hurried", "leaves a required section out", take=12)
def section(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        needed = {a for a, _ in required_sections(page.kind)} if page.kind != "topic" else set()
        tops = [h for h in page.body.headings if h.level == 2]
        ends = [h.place.line - 1 for h in tops[1:]] + [len(real.lines(page.path))] * bool(tops)
        for heading, end in zip(tops, ends, strict=True):
            inner = [
                d for d in page.body.directives if d.place.line <= heading.place.line < d.end_line
            ]
            later = [
                d
                for d in page.body.directives
                if heading.place.line < d.place.line <= end < d.end_line
            ]
            if heading.id in needed and not inner and not later and heading is not tops[-1]:
                used = any(f"#{heading.id}" in r.target for _, r in real.roles("page"))
                if not used:
                    yield fault(
                        Cut(page.path, heading.place.line, end),
                        names=heading.id,
                        stratum=f"{page.kind} {heading.id}",
                        also=[(page.path, 2)],
                    )


@operator(G, "hurried", "renames the anchor of a required section", take=5)
def section_renamed(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        needed = {a for a, _ in required_sections(page.kind)} if page.kind != "topic" else set()
        for heading in page.body.headings:
            if heading.id in needed and slug(heading.text) != heading.id:
                line = real.lines(page.path)[heading.place.line - 1]
                new = line.replace(f"{{#{heading.id}}}", "")
                yield fault(
                    _edit(real, page, heading.place.line, new),
                    names=heading.id,
                    stratum=page.kind,
                    also=[(page.path, 2)],
                )


@operator(G, "hurried", "leaves a section without text", take=4)
def no_text(real: Real) -> Iterator[Fault]:
    for page, number, line in _headings(real):
        if line.startswith("## "):
            new = "## What comes next? {#what-comes-next}\n"
            yield fault(Insert(page.path, number, new), names="What comes next?", stratum=page.kind)


@operator(G, "mistaken", "puts a heading into a box", take=3)
def in_box(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name in ("call", "note"):
            yield fault(
                Insert(page.path, box.place.line + 1, "### When {#when-box}\n"),
                names=box.name,
                stratum=box.name,
            )


@operator(G, "mistaken", "puts the clinical layer into another box", take=2)
def nested_layer(real: Real) -> Iterator[Fault]:
    for page, box in _boxes(real):
        if box.name == "clinical" and not box.parents:
            line = real.lines(page.path)[box.place.line - 1]
            colons = ":" * (line.count(":") + 1)
            yield fault(
                _edit(real, page, box.place.line, f"{colons}{{note}}\n{line}"),
                _edit(
                    real, page, box.end_line, f"{real.lines(page.path)[box.end_line - 1]}\n{colons}"
                ),
                names=("clinical", "note"),
            )


@operator(G, "hurried", "leaves a page without text", take=2)
def no_page(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        if page.kind == "topic" and page.folder in ("contributing", "evidence", "reference"):
            yield fault(
                Cut(page.path, page.body.first_line, len(real.lines(page.path))),
                names="no text",
                also=[(page.path, 2)],
            )


sentences(
    G,
    "mistaken",
    "writes what the handbook does not use",
    [
        ("- [ ] ask about side effects\n- [ ] ask about cost", "box to tick"),
        ("This is known.[^note]\n\n[^note]: A note.", "[^note]"),
        ("% a comment for editors", "hidden remark"),
        ("(my-target)=", "(my-target)="),
        ('+++ {"part": 2}', "hidden remark"),
        ("| |one|two|\n|---|---|---|\n|a|b|c|", "column 1"),
        ("{{ today }} is the day.", "{{ today }}"),
        ("::: note\nWords.\n:::", "note"),
        ("$x = 5$ is what it means: {math}`x`", "math"),
    ],
    own_paragraph=True,
)
