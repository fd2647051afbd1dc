"""Values of records, by the class of their field: words of a list, dates, numbers, lists, texts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from real import Real, Scalar, slip

from handbook.model import mapping

from . import Fault, fault, operator

G = "record values"


def _enum(scalar: Scalar) -> bool:
    return "enum" in scalar.schema and scalar.where != ("kind",) and isinstance(scalar.value, str)


def _date(scalar: Scalar) -> bool:
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d", str(scalar.value))) and "date" in (
        *map(str, scalar.where),
        "date" if scalar.key in ("next", "issued", "cut") else "",
    )


def _number(scalar: Scalar) -> bool:
    return bool({"number", "integer"} & set(scalar.types)) and bool(
        re.fullmatch(r"-?\d+(\.\d+)?", scalar.raw)
    )


def _each(
    who: str, name: str, fits: Callable[[Scalar], bool], turn: Callable[[Scalar], str], take: int
) -> None:
    """An operator that writes another text in place of every fitting value."""

    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for scalar in real.scalars:
            if fits(scalar):
                text = turn(scalar)
                if text and text != scalar.raw:
                    shown = text.strip("\"'[]")
                    yield fault(scalar.to(text), names=(shown, scalar.key), stratum=scalar.stratum)


_each("careless", "misspells a word of a list", _enum, lambda s: slip(str(s.value)), 30)
_each("mistaken", "invents a word for a list", _enum, lambda s: "other-kind", 14)
_each("careless", "writes a word of a list with a capital", _enum, lambda s: s.raw.title(), 8)
_each(
    "mistaken",
    "writes a date the European way",
    _date,
    lambda s: ".".join(reversed(str(s.value).split("-"))),
    8,
)
_each(
    "mistaken",
    "writes a date the US way",
    _date,
    lambda s: f"{str(s.value)[5:7]}/{str(s.value)[8:]}/{str(s.value)[:4]}",
    6,
)
_each("hurried", "writes a date in words", _date, lambda s: "Nov 24 2026", 5)
_each(
    "careless", "writes a day that does not exist", _date, lambda s: f"{str(s.value)[:4]}-02-30", 6
)
_each("careless", "writes a thirteenth month", _date, lambda s: f"{str(s.value)[:4]}-13-01", 5)
_each("mistaken", "puts a number in quotes", _number, lambda s: f'"{s.raw}"', 8)
_each("mistaken", "writes a decimal comma", _number, lambda s: f'"{s.raw.split(".")[0]},5"', 6)
_each("hurried", "writes the unit behind a number", _number, lambda s: f"{s.raw} months", 6)
_each("hurried", "writes a percent sign behind a number", _number, lambda s: f"{s.raw}%", 6)
_each(
    "careless",
    "types the letter O for a zero",
    lambda s: _number(s) and "0" in s.raw,
    lambda s: s.raw.replace("0", "O", 1),
    6,
)
_each(
    "mistaken",
    "writes a number with a sign before it",
    lambda s: _number(s) and s.key in ("n", "events", "median", "blasts"),
    lambda s: f"-{s.raw}",
    5,
)
_each("mistaken", "writes about before a number", _number, lambda s: f"about {s.raw}", 5)
_each(
    "hurried",
    "writes a leading zero",
    lambda s: _number(s) and s.raw[0] != "0",
    lambda s: f"0{s.raw}",
    5,
)
_each(
    "mistaken",
    "answers yes or no where a word belongs",
    lambda s: _enum(s) and s.raw[0] not in "\"'",
    lambda s: "yes",
    5,
)
_each(
    "hurried",
    "writes null for what is not known",
    lambda s: s.raw[0] not in "\"'[{" and isinstance(s.where[-1], str),
    lambda s: "null",
    6,
)
_each(
    "mistaken",
    "writes a boolean in another way",
    lambda s: "boolean" in s.types,
    lambda s: "Yes" if s.value else "No",
    4,
)
_each(
    "mistaken",
    "writes a list where one word belongs",
    lambda s: _enum(s) and isinstance(s.where[-1], str),
    lambda s: f"[{s.raw}, {s.raw}]",
    6,
)


@operator(G, "mistaken", "writes one word where a list belongs", take=8)
def no_list(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, _, end = key.place
        text = real.lines(key.tree.path)[line - 1]
        found = re.match(r": \[([a-z0-9/-]+)\]", text[end - 1 :])
        if found:
            edit = key.to("")
            yield fault(
                type(edit)(edit.path, line, end, end + len(found[0]), f": {found[1]}"),
                names=(key.name, found[1]),
                stratum=f"{key.kind} {key.name}",
            )


@operator(G, "hurried", "leaves a list empty", take=6)
def empty_list(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, end = key.place
        text = real.lines(key.tree.path)[line - 1]
        found = re.match(r": \[[^\[\]{}]*\]$", text[end - 1 :])
        if found and start == 1:
            edit = key.to("")
            yield fault(
                type(edit)(edit.path, line, end, len(text) + 1, ": []"),
                names=key.name,
                stratum=f"{key.kind} {key.name}",
            )


@operator(G, "careless", "lists the same thing twice", take=8)
def twice(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if isinstance(scalar.where[-1], int) and scalar.raw and "author" not in scalar.field:
            yield fault(
                scalar.to(f"{scalar.raw}, {scalar.raw}"),
                names=(str(scalar.value), f"{scalar.key} has"),
                stratum=scalar.stratum,
            )


def _texts(real: Real, *fields: str) -> Iterator[Scalar]:
    for scalar in real.scalars:
        if scalar.field in fields and scalar.kind not in ("source", "glossary"):
            yield scalar


@operator(G, "hurried", "writes a summary of a few words", take=3)
def short_summary(real: Real) -> Iterator[Fault]:
    for scalar in _texts(real, "summary"):
        yield fault(scalar.to('"A drug for leukemia."'), names="summary", stratum=scalar.kind)


@operator(G, "mistaken", "writes a summary that is far too long", take=3)
def long_summary(real: Real) -> Iterator[Fault]:
    for scalar in _texts(real, "summary"):
        text = (str(scalar.value) + " ") * 3
        yield fault(scalar.to(f'"{text.strip()}"'), names="summary", stratum=scalar.kind)


@operator(G, "mistaken", "puts a figure into the summary", take=4)
def figure_in_summary(real: Real) -> Iterator[Fault]:
    for scalar in _texts(real, "summary"):
        text = str(scalar.value)[:300] + " It helps 85 percent of people."
        yield fault(scalar.to(f'"{text}"'), names="85", stratum=scalar.kind)


@operator(G, "mistaken", "puts markup into title or summary", take=6)
def markup(real: Real) -> Iterator[Fault]:
    for scalar in _texts(real, "summary", "title"):
        first, _, rest = str(scalar.value).partition(" ")
        for sign in (f"{{drug}}`{first}`", f"`{first}`", f"<b>{first}</b>"):
            yield fault(
                scalar.to(f'"{sign} {rest[:70]}"'),
                names=(sign, first),
                stratum=f"{scalar.field} {sign[0]}",
            )


@operator(G, "hurried", "leaves a text as two quotes", take=5)
def empty_text(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.raw.startswith('"') and len(scalar.where) == 1:
            yield fault(scalar.to('""'), names=scalar.key, stratum=scalar.stratum)


@operator(G, "mistaken", "writes a title that is far too long", take=2)
def long_title(real: Real) -> Iterator[Fault]:
    for scalar in _texts(real, "title"):
        text = f"{scalar.value}: " + "everything you always wanted to know about it " * 3
        yield fault(scalar.to(f'"{text.strip()}"'), names="title", stratum=scalar.kind)


@operator(G, "mistaken", "names another kind than the folder's", take=6)
def other_kind(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where == ("kind",):
            for kind in ("drug", "topic", "medicine"):
                if kind != scalar.value:
                    yield fault(scalar.to(kind), names=kind, stratum=f"{scalar.kind} {kind}")


@operator(G, "mistaken", "writes an unknown word as audience or status", take=6)
def audience(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where[0] == "audience":
            yield fault(scalar.to("public"), names="public", stratum=scalar.kind)
        elif scalar.where == ("status",):
            yield fault(scalar.to("final"), names="final", stratum=scalar.kind)


@operator(G, "mistaken", "invents a clinical review", take=3)
def review(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "status")
        if scalar is not None and not mapping(page.data.get("clinical_review")):
            text = f"{scalar.raw}\nclinical_review: true"
            yield fault(scalar.to(text), names="clinical_review", stratum=page.kind)
