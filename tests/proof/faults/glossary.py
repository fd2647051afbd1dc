"""The glossary: words without a meaning, doubled, with marks, linked to nothing."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from edits import Cut, Insert
from real import Key, Real, slip

from . import Fault, fault, operator

G = "glossary"
PATH = "docs/glossary.yaml"


def _terms(real: Real) -> Iterator[tuple[str, Key]]:
    assert real.book.glossary is not None
    for name in real.book.terms:
        yield name, Key("glossary", real.book.glossary, ("terms", name))


@operator(G, "hurried", "leaves the meaning of a word out", take=3)
def no_plain(real: Real) -> Iterator[Fault]:
    for name, key in _terms(real):
        found = Key("glossary", key.tree, ("terms", name, "plain"))
        line = found.place[0]
        also = [(PATH, key.place[0])]
        yield fault(Cut(PATH, line, line), names=("plain", name), also=also)


@operator(G, "careless", "enters a word twice", take=3)
def twice(real: Real) -> Iterator[Fault]:
    names = list(_terms(real))
    for (one, _), (_two, key) in itertools.pairwise(names):
        if not any(one in r.target for _, r in real.roles("term")):
            yield fault(key.to(one), names=one)


@operator(G, "mistaken", "gives two words one name", take=4)
def same_name(real: Real) -> Iterator[Fault]:
    names = list(_terms(real))
    for (one, _), (two, _) in zip(names, names[4:], strict=False):
        first, second = (real.scalar(real.book.glossary, "terms", n, "name") for n in (one, two))  # type: ignore[arg-type]
        used = any(
            real.book.terms[two].name in r.target or two in r.target for _, r in real.roles("term")
        )
        if first and second and not used:
            yield fault(
                second.to(first.raw),
                names=str(first.value),
                also=[(PATH, first.tree.values[first.where][0])],
            )


@operator(G, "mistaken", "gives two words one abbreviation", take=3)
def same_abbr(real: Real) -> Iterator[Fault]:
    found = [s for s in real.scalars if s.kind == "glossary" and s.key == "abbr"]
    for one, two in zip(found, found[2:], strict=False):
        if one.value != two.value:
            yield fault(
                two.to(one.raw), names=str(one.value), also=[(PATH, one.tree.values[one.where][0])]
            )


@operator(G, "mistaken", "puts marks or a link into a meaning", take=4)
def marks(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.kind == "glossary" and scalar.key == "plain":
            for part in ("<b>very</b> ", "`very` ", "{drug}`imatinib` ", "[see](x) "):
                text = f'"{part}{scalar.value}"'
                yield fault(
                    scalar.to(text), names=(part.strip(), part.split()[0], "plain"), stratum=part
                )


@operator(G, "careless", "misspells the page that explains a word", take=3)
def page(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.kind == "glossary" and scalar.key == "page":
            wrong = slip(scalar.raw)
            yield fault(scalar.to(wrong), names=wrong, stratum=scalar.raw)


@operator(G, "mistaken", "writes the short name of a word with capitals or spaces", take=3)
def short_name(real: Real) -> Iterator[Fault]:
    for name, key in _terms(real):
        for wrong in (name.upper(), f"{name} x"):
            used = any(
                real.book.terms[name].name in r.target or name in r.target
                for _, r in real.roles("term")
            )
            if wrong != name and not used:
                yield fault(key.to(wrong), names=wrong, stratum=wrong[-2:])


@operator(G, "mistaken", "explains a word by hard words", take=3)
def hard(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.kind == "glossary" and scalar.key == "plain":
            text = (
                '"Pathophysiological dysregulation of hematopoietic differentiation characterized by '
                'immunophenotypically heterogeneous proliferation of undifferentiated progenitors."'
            )
            yield fault(scalar.to(text), names=("grade", "plain"), stratum=str(scalar.where[1])[0])


@operator(G, "careless", "spells a meaning the British way, or wounds", take=4)
def british(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.kind == "glossary" and scalar.key == "plain":
            for word in ("Leukaemia of the tumour kind.", "Victims of leukemia have it."):
                yield fault(scalar.to(f'"{word}"'), names=("leukaemia", "victims"), stratum=word)


@operator(G, "hurried", "adds a word without indentation", take=1)
def flat(real: Real) -> Iterator[Fault]:
    last = len(real.lines(PATH))
    yield fault(
        Insert(PATH, last, 'myeloid:\n  name: "myeloid"\n  plain: "Of the marrow."'),
        names="myeloid",
    )
