"""Sources: what is missing, where it was read, news, retraction, files of sources."""

from __future__ import annotations

from collections.abc import Iterator

from edits import Cut, Insert, Move, Write
from real import Key, Real

from handbook.model import Source, mappings

from . import Fault, fault, operator

G = "sources"

NEW = """type: article-journal
title: "A new trial of leukemia treatment in {n} adults"
author: [{{family: Doe, given: J}}]
issued: 2024-03-01
container-title: "The Journal"
DOI: 10.1234/proof.{n}
read:
  - {{part: abstract, of: article, copy: official, host: example.org, cut: false, date: 2026-11-24}}
"""


def _used(real: Real) -> Iterator[tuple[Source, list[tuple[str, int]]]]:
    """Sources that facts lean on, with the pages that use them."""
    pages: dict[str, set[str]] = {}
    for found in real.book.facts.values():
        pages.setdefault(found.source, set()).add(real.book.pages[found.page].path)
    for page, role in real.roles("cite"):
        pages.setdefault(role.target, set()).add(page.path)
    for source in real.book.sources.values():
        if source.name in pages and len(pages[source.name]) < 3:
            yield source, [(path, 0) for path in pages[source.name]]


@operator(G, "hurried", "leaves out what was read", take=3)
def no_read(real: Real) -> Iterator[Fault]:
    for source in real.book.sources.values():
        if ("read",) in source.tree.keys:
            changes = real.without_key(Key("source", source.tree, ("read",)))
            if changes:
                yield fault(*changes, names="read", also=[(source.tree.path, 1)])


@operator(G, "hurried", "gives no identifier", take=3)
def no_identifier(real: Real) -> Iterator[Fault]:
    keys = ("DOI", "PMID", "NCT", "ISBN", "URL")
    for source in real.book.sources.values():
        have = [k for k in keys if k in source.data]
        if len(have) == 1:
            line, _, _ = source.tree.keys[(have[0],)]
            yield fault(
                Cut(source.tree.path, line, line), names="DOI", also=[(source.tree.path, 1)]
            )


@operator(G, "mistaken", "leans on news", take=4, wide=True)
def news(real: Real) -> Iterator[Fault]:
    for source, users in _used(real):
        reads = mappings(source.data.get("read"))
        scalar = real.scalar(source.tree, "read", 0, "copy")
        if scalar and len(reads) == 1:
            yield fault(scalar.to("news"), names=(source.name, "news", "unconfirmed"), also=users)


@operator(G, "hurried", "uses a source that was retracted", take=3, wide=True)
def retracted(real: Real) -> Iterator[Fault]:
    for source, users in _used(real):
        last = len(real.lines(source.tree.path))
        text = 'retracted: {date: 2025-05-01, what_follows: "Figures were invented."}'
        yield fault(
            Insert(source.tree.path, last, text), names=(source.name, "retracted"), also=users
        )


@operator(G, "hurried", "does not read a correction", take=3, wide=True)
def corrected(real: Real) -> Iterator[Fault]:
    for source, users in _used(real):
        last = len(real.lines(source.tree.path))
        if any(f.source == source.name for f in real.book.facts.values()):
            text = 'corrected: {date: 2026-11-25, what_follows: "Table 2 was changed."}'
            yield fault(
                Insert(source.tree.path, last, text),
                names=(source.name, "2026-11-25"),
                also=[*users, (source.tree.path, 0)],
            )


@operator(G, "mistaken", "cites what stands behind a cut", take=3, wide=True)
def cut(real: Real) -> Iterator[Fault]:
    for source, users in _used(real):
        scalar = real.scalar(source.tree, "read", 0, "cut")
        if scalar and scalar.raw == "false" and len(mappings(source.data.get("read"))) == 1:
            yield fault(scalar.to("true"), names=source.name, also=users)


@operator(G, "careless", "dates a publication in the future", take=4)
def future(real: Real) -> Iterator[Fault]:
    for source in real.book.sources.values():
        scalar = real.scalar(source.tree, "issued")
        if scalar and scalar.raw[:2] == "20":
            wrong = "2031" + scalar.raw[4:]
            yield fault(scalar.to(wrong), names=wrong, stratum=str(len(scalar.raw)))


@operator(G, "mistaken", "writes the authors as one text", take=3)
def authors(real: Real) -> Iterator[Fault]:
    for source in real.book.sources.values():
        if ("author",) in source.tree.keys:
            line, start, _ = source.tree.keys[("author",)]
            text = real.lines(source.tree.path)[line - 1]
            if text.rstrip().endswith("]") and start == 1:
                yield fault(
                    Cut(source.tree.path, line, line),
                    Insert(source.tree.path, line, 'author: "Doe J, Smith A"'),
                    names="author",
                )


@operator(G, "careless", "misspells the name of an author's part", take=3)
def author_key(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        if key.kind == "source" and key.name == "family":
            yield fault(key.to("famliy"), names="famliy", stratum=str(key.where[1]))


@operator(G, "careless", "names the section that was read by no name", take=2)
def no_where(real: Real) -> Iterator[Fault]:
    for source in real.book.sources.values():
        for index, row in enumerate(mappings(source.data.get("read"))):
            if row.get("part") in ("section", "table"):
                where = ("read", index, "where")
                changes = real.without_key(Key("source", source.tree, where))
                if changes:
                    yield fault(
                        *changes,
                        names="where",
                        also=[(source.tree.path, source.tree.place("read", index).line)],
                    )


def _file(who: str, name: str, path: str, text: str, names: str, line: int = 1) -> None:
    """An operator that adds one source file."""

    @operator(G, who, name, take=1)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        yield fault(Write(path, text.encode(), line), names=names)


_GOOD = NEW.format(n=7)
_file(
    "hurried",
    "adds a source that nothing uses",
    "docs/sources/doe-2024-unused.yaml",
    _GOOD,
    "doe-2024-unused",
    2,
)
_file(
    "mistaken",
    "puts a source among the pages",
    "docs/trials/doe-2024-trial.yaml",
    _GOOD,
    "docs/sources",
)
_file("mistaken", "saves a source as .yml", "docs/sources/doe-2024-yml.yml", _GOOD, ".yml")
_file("mistaken", "saves a source as JSON", "docs/sources/doe-2024-json.json", "{}", ".json")
_file("careless", "saves an empty source", "docs/sources/doe-2024-empty.yaml", "", "empty")
_file(
    "mistaken",
    "writes a source as a page",
    "docs/sources/doe-2024-page.md",
    f"---\n{_GOOD}---\n\nText.\n",
    "sources",
    0,
)
_file(
    "mistaken",
    "puts a source into a folder of its own",
    "docs/sources/doe/doe-2024-deep.yaml",
    _GOOD,
    "docs/sources",
)
_file(
    "careless",
    "pastes BibTeX",
    "docs/sources/doe-2024-bib.yaml",
    "@article{doe2024,\n title = {A},\n}\n",
    "start with '@'",
    0,
)
_file(
    "mistaken",
    "pastes two sources into one file",
    "docs/sources/doe-2024-two.yaml",
    f"{_GOOD}---\n{_GOOD}",
    "second",
    9,
)
_file(
    "careless", "starts a source with a capital", "docs/sources/Doe-2024.yaml", _GOOD, "Doe-2024", 0
)
_file(
    "hurried",
    "writes only a link",
    "docs/sources/doe-2024-link.yaml",
    "https://doi.org/10.1234/x\n",
    "not made of lines",
    0,
)


@operator(G, "hurried", "renames a source and not its uses", take=2, wide=True)
def renamed(real: Real) -> Iterator[Fault]:
    for source, users in _used(real):
        move = Move(source.tree.path, source.tree.path.replace(".yaml", "-b.yaml"))
        yield fault(move, names=(source.name, f"{source.name}-b"), also=users)
