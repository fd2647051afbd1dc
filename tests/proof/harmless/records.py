"""Records written in another but correct way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from edits import Cut, Edit, Insert, Write
from real import Real, Scalar

from handbook.model import mapping, mappings

from . import Edits, harmless

G = "records in other clothes"


def _turn(name: str, fits: Callable[[Scalar], bool], turn: Callable[[Scalar], str]) -> None:
    @harmless(G, name)
    def make(real: Real) -> Iterator[Edits]:
        for scalar in real.scalars:
            if fits(scalar):
                text = turn(scalar)
                if text and text != scalar.raw:
                    yield (scalar.to(text),)


def _plain(scalar: Scalar) -> bool:
    return (
        scalar.raw[:1].isalpha()
        and scalar.raw.replace("-", "").isalnum()
        and isinstance(scalar.value, str)
    )


_turn("quotes around a word", _plain, lambda s: f'"{s.raw}"')
_turn("single quotes around a word", _plain, lambda s: f"'{s.raw}'")
_turn(
    "single for double quotes",
    lambda s: s.raw[:1] == '"' and "'" not in s.raw and "\\" not in s.raw,
    lambda s: f"'{s.raw[1:-1]}'",
)
_turn(
    "quotes around a date",
    lambda s: s.key in ("date", "next") and s.raw[:2] == "20",
    lambda s: f'"{s.raw}"',
)
_turn(
    "a title with a colon",
    lambda s: s.where == ("title",) and s.kind == "topic" and len(s.raw) < 90,
    lambda s: f'"{s.value}: what to know"',
)
_turn(
    "a title with an accent and a dash",
    lambda s: s.where == ("title",) and s.kind == "topic" and len(s.raw) < 90,
    lambda s: f'"{s.value} – à la carte"',
)
_turn(
    "a long title",
    lambda s: s.where == ("title",) and s.kind == "topic",
    lambda s: (
        '"'
        + "Leukemia and all that belongs to it in the life of people who have it, " * 1
        + 'and in the life of their families"'
    ),
)
_turn(
    "a value with more decimals",
    lambda s: s.key == "value" and s.raw.isdigit() and "points" in s.where,
    lambda s: f"{s.raw}.0",
)
_turn(
    "an alias in another alphabet",
    lambda s: s.where[:1] == ("aliases",),
    lambda s: f"{s.raw}, лейкемия",
)
_turn("an alias in Chinese", lambda s: s.where[:1] == ("aliases",), lambda s: f"{s.raw}, 白血病")
_turn(
    "an alias in British spelling",
    lambda s: s.where[:1] == ("aliases",),
    lambda s: f'{s.raw}, "proof leukaemia"',
)
_turn("a misspelled alias", lambda s: s.where[:1] == ("aliases",), lambda s: f"{s.raw}, lukemia")
_turn(
    "one more group of readers",
    lambda s: (
        s.where[:1] == ("audience",)
        and s.kind == "drug"
        and "researchers" not in s.tree.data["audience"]
    ),
    lambda s: f"{s.raw}, researchers",
)
_turn(
    "a check one day earlier",
    lambda s: s.where == ("checked", "next") and s.raw[-2:] > "10",
    lambda s: f"{s.raw[:-2]}{int(s.raw[-2:]) - 1:02d}",
)
_turn(
    "a publication by year alone",
    lambda s: (
        s.kind == "source" and s.where == ("issued",) and s.raw[:4] in ("2016", "2018", "2020")
    ),
    lambda s: s.raw[:4],
)
_turn(
    "a publication by month",
    lambda s: (
        s.kind == "source"
        and s.where == ("issued",)
        and len(s.raw) == 10
        and s.raw[:4] in ("2016", "2018", "2020")
    ),
    lambda s: s.raw[:7],
)
_turn(
    "a leap day",
    lambda s: s.kind == "source" and s.where == ("issued",) and s.raw[:4] == "2020",
    lambda s: "2020-02-29",
)
_turn(
    "an address with a query",
    lambda s: s.where == ("URL",),
    lambda s: f'"{s.value}?id=1&x=%20y#part"',
)
_turn(
    "a journal with an ampersand",
    lambda s: s.where == ("container-title",),
    lambda s: '"Blood & Cancer: Journal of the Society (Online)"',
)
_turn("an author with an accent", lambda s: s.key == "family", lambda s: '"Müller-O\'Brien"')
_turn(
    "a note in a meaning",
    lambda s: s.kind == "glossary" and s.key == "plain" and len(s.raw) < 100,
    lambda s: f'"{s.value} Ask if in doubt."',
)


def _lines(name: str, fits: Callable[[str], bool], text: str, kinds: tuple[str, ...] = ()) -> None:
    """A line put below a line of the record that fits."""

    @harmless(G, name)
    def make(real: Real) -> Iterator[Edits]:
        for kind, tree in real.trees:
            if text.split(":")[0] in tree.data:
                continue
            lines = real.lines(tree.path)
            for line, start, _ in tree.keys.values():
                if start == 1 and (not kinds or kind in kinds) and fits(lines[line - 1]):
                    yield (Insert(tree.path, line, text),)


_lines("a comment in a record", lambda t: t.startswith("status:"), "# the state of the page")
_lines("an empty line in a record", lambda t: t.startswith("status:"), "")
_lines(
    "a note on a source",
    lambda t: t.startswith("read:"),
    'note: "Read for the proof, p. 3 and 4; 5 % is not meant."',
    ("source",),
)
_lines("an ISSN", lambda t: t.startswith("read:"), 'ISSN: "2044-5385"', ("source",))
_lines("a language", lambda t: t.startswith("read:"), "language: de", ("source",))


@harmless(G, "a key at another place")
def order(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        first, second = page.tree.keys.get(("audience",)), page.tree.keys.get(("status",))
        if first and second and second[0] == first[0] + 1:
            lines = real.lines(page.path)
            yield (
                Cut(page.path, first[0], first[0]),
                Insert(page.path, second[0] + 1, lines[first[0] - 1]),
            )


@harmless(G, "a short list in block style")
def block(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        place = page.tree.keys.get(("audience",))
        if place:
            line = real.lines(page.path)[place[0] - 1]
            items = "\n".join(f"  - {word}" for word in page.audience)
            yield (Edit(page.path, place[0], 1, len(line) + 1, f"audience:\n{items}"),)


@harmless(G, "a group in block style")
def block_group(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        place = page.tree.keys.get(("checked",))
        data = mapping(page.data.get("checked"))
        if place and set(data) == {"date", "next", "method"}:
            line = real.lines(page.path)[place[0] - 1]
            rows = "\n".join(f"  {key}: {value}" for key, value in data.items())
            yield (Edit(page.path, place[0], 1, len(line) + 1, f"checked:\n{rows}"),)


@harmless(G, "a second reading by another reader")
def second(real: Real) -> Iterator[Edits]:
    for scalar in real.scalars:
        if scalar.where[:2] == ("defaults", "seen") and scalar.key == "by":
            rows = mappings(mapping(scalar.tree.data.get("defaults")).get("seen"))
            if len(rows) == 1:
                edit = scalar.to(f"{scalar.raw}}}, {{date: 2026-11-24, by: proof")
                yield (edit,)


@harmless(G, "a second copy of a source read")
def copy(real: Real) -> Iterator[Edits]:
    for source in real.book.sources.values():
        last = len(real.lines(source.tree.path))
        lines = real.lines(source.tree.path)
        if lines[-2].startswith("  - {part: abstract"):
            row = "  - {part: abstract, of: article, copy: index, host: proof.example.org, cut: false, date: 2026-11-24}"
            yield (Insert(source.tree.path, last, row),)


@harmless(G, "a fact with an interval that just holds its value")
def touching(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        for index, row in enumerate(mappings(page.data.get("facts"))):
            value = real.scalar(page.tree, "facts", index, "value")
            low = real.scalar(page.tree, "facts", index, "interval", 0)
            if value and low and row.get("stat") == "km":
                yield (low.to(value.raw),)


@harmless(G, "a median that was not reached")
def not_reached(real: Real) -> Iterator[Edits]:
    for page in real.pages:
        for index, row in enumerate(mappings(page.data.get("facts"))):
            for arm, cell in mapping(row.get("arms")).items():
                value = real.scalar(page.tree, "facts", index, "arms", arm, "value")
                plain = set(mapping(cell)) == {"value"} and row.get("stat") == "median"
                if value and plain and "contrast" not in row:
                    yield (value.to("not-reached"),)


@harmless(G, "a new source with an old DOI, cited on a page")
def new_source(real: Real) -> Iterator[Edits]:
    text = """type: article-journal
title: "An old paper on leukemia, with a (long) title: part 2"
author: [{literal: "The Proof Group"}, {family: "O'Neill", given: "A-B"}]
issued: 1999-01-01
container-title: "Cancer"
volume: "85"
page: "1-12"
DOI: "10.1002/(SICI)1097-0142(19990101)85:1<1::AID-CNCR1>3.0.CO;2-R"
read:
  - {part: abstract, of: article, copy: official, host: onlinelibrary.wiley.com, cut: false, date: 2026-11-24}
"""
    for page, block in real.paragraphs():
        yield (
            Write("docs/sources/proof-1999.yaml", text.encode()),
            real.after(
                page, block, " In one study 12 people were seen {cite}`proof-1999 | Abstract`."
            ),
        )


@harmless(G, "a new word of the glossary")
def new_word(real: Real) -> Iterator[Edits]:
    last = len(real.lines("docs/glossary.yaml"))
    row = '  proof-word:\n    name: "proof word"\n    abbr: "PW"\n    also: ["proof words"]\n    plain: "A word made for the proof."\n    auto: false'
    yield (Insert("docs/glossary.yaml", last, row),)
