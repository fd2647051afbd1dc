"""Identifiers: DOI, PMID, PMCID, trial numbers, ISBN, ISSN, genes, fusions, karyotypes."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator

from real import Real, Scalar, slip

from . import Fault, fault, operator, sentences

G = "identifiers"


def _each(
    who: str, name: str, keys: tuple[str, ...], turn: Callable[[str], str], take: int = 3
) -> None:
    @operator(G, who, name, take=take)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for scalar in real.scalars:
            if scalar.key in keys:
                raw = scalar.raw.strip("\"'")
                wrong = turn(raw)
                if wrong and wrong != raw:
                    yield fault(
                        scalar.to(f'"{wrong}"'), names=(wrong, scalar.key), stratum=scalar.key
                    )


_each("mistaken", "writes a DOI with its resolver", ("DOI",), lambda s: f"https://doi.org/{s}")
_each("mistaken", "writes a DOI with the word before it", ("DOI",), lambda s: f"doi:{s}")
_each("careless", "ends a DOI with a full stop", ("DOI",), lambda s: f"{s}.")
_each("careless", "tears a DOI with a space", ("DOI",), lambda s: s.replace("/", "/ ", 1))
_each("careless", "loses the start of a DOI", ("DOI",), lambda s: s.partition("/")[2])
_each("mistaken", "writes the label before a PMID", ("PMID",), lambda s: f"PMID {s}")
_each("careless", "types a digit too many into a PMID", ("PMID",), lambda s: f"{s}07")
_each(
    "careless",
    "mistypes the first digits of a PMID",
    ("PMID",),
    lambda s: ("1" if s[0] != "1" else "3") + s[1:],
    6,
)
_each(
    "mistaken",
    "writes a PMID where the PMC number belongs",
    ("PMCID",),
    lambda s: s.removeprefix("PMC"),
)
_each("careless", "loses a digit of a trial number", ("nct", "NCT"), lambda s: s[:-1], 4)
_each(
    "mistaken",
    "writes a trial number with a space or in small letters",
    ("nct", "NCT"),
    lambda s: s.replace("NCT", "NCT "),
    3,
)
_each("careless", "writes a lower-case trial number", ("nct", "NCT"), lambda s: s.lower(), 2)
_each(
    "careless",
    "mistypes a digit of an ISBN",
    ("ISBN",),
    lambda s: s[:-1] + str((int(s[-1]) + 3) % 10),
    3,
)
_each(
    "mistaken",
    "writes an address without https",
    ("URL",),
    lambda s: s.replace("https://", "http://"),
    3,
)
_each("hostile", "puts a script into an address", ("URL",), lambda s: "javascript:alert(1)", 2)
_each(
    "careless", "puts a space into an address", ("URL",), lambda s: s.replace("/", "/ ", 3)[:-1], 2
)
_each("hurried", "writes a host with its scheme", ("host",), lambda s: f"https://{s}/", 3)


def _new_key(who: str, name: str, line: str, found: str) -> None:
    """Adds an identifier that sources of the handbook do not carry yet."""

    @operator(G, who, name, take=2)  # type: ignore[arg-type]
    def make(real: Real) -> Iterator[Fault]:
        for source in real.book.sources.values():
            title = real.scalar(source.tree, "title")
            if title is not None and line.split(":")[0] not in source.data:
                yield fault(title.to(f"{title.raw}\n{line}"), names=found)


_new_key("careless", "mistypes a digit of an ISSN", 'ISSN: "0028-4763"', "0028-4763")
_new_key("careless", "exchanges two digits of an ISBN", 'ISBN: "9782983244608"', "9782983244608")
_new_key("careless", "loses a digit of an ISSN", 'ISSN: "0028-479"', "0028-479")
_new_key("mistaken", "writes an old ten-digit ISBN", 'ISBN: "9283244605"', "9283244605")


def _of(real: Real, *keys: str) -> Iterator[Scalar]:
    for scalar in real.scalars:
        if scalar.key in keys:
            yield scalar


@operator(G, "careless", "gives two sources one identifier", take=6)
def same(real: Real) -> Iterator[Fault]:
    for key in ("DOI", "PMID"):
        found = list(_of(real, key))
        for one, two in itertools.pairwise(found):
            yield fault(two.to(one.raw), names=one.raw.strip('"'), stratum=key)
    trials = [s for s in _of(real, "nct") if s.kind == "trial"]
    for one, two in itertools.pairwise(trials):
        yield fault(two.to(one.raw), names=one.raw, stratum="nct")


@operator(G, "careless", "misspells a gene", take=5)
def gene(real: Real) -> Iterator[Fault]:
    for _, role in real.roles("gene"):
        if re.fullmatch(r"[A-Z0-9]{4,}", role.text):
            wrong = slip(role.text)
            if wrong != role.text and wrong.isupper():
                yield fault(
                    real.replace_role(role, f"{{gene}}`{wrong}`"), names=wrong, stratum=role.text
                )
    for scalar in real.scalars:
        if scalar.where[0] == "genes":
            wrong = slip(scalar.raw)
            if wrong != scalar.raw and not wrong.endswith("s"):
                yield fault(scalar.to(wrong), names=wrong, stratum=scalar.raw)


@operator(G, "mistaken", "writes an old name of a gene", take=4)
def old_gene(real: Real) -> Iterator[Fault]:
    old = {"KMT2A": "MLL", "RUNX1": "AML1", "ABL1": "ABL", "ETV6": "TEL", "MECOM": "EVI1"}
    for _, role in real.roles("gene"):
        if role.text in old:
            wrong = old[role.text]
            yield fault(
                real.replace_role(role, f"{{gene}}`{wrong}`"), names=wrong, stratum=role.text
            )


@operator(G, "mistaken", "writes a fusion with a hyphen or slash", take=5)
def fusion(real: Real) -> Iterator[Fault]:
    for page, block in real.paragraphs("clinical", families=False):
        for match in re.finditer(
            r"\b(BCR::ABL1|PML::RARA|ETV6::RUNX1|RUNX1::RUNX1T1|CBFB::MYH11)\b", block.text
        ):
            for sign in ("-", "/"):
                line = real.lines(page.path)[block.line - 1]
                at = line.find(match[1])
                wrong = match[1].replace("::", sign)
                edit = real.after(page, block, "")
                yield fault(
                    type(edit)(page.path, block.line, at + 1, at + 1 + len(match[1]), wrong),
                    names=wrong,
                    stratum=f"{match[1]}{sign}",
                )


sentences(
    G,
    "careless",
    "writes a karyotype that cannot be",
    [
        ("The cells carried t(22;9).", "t(22;9)"),
        ("The cells carried t(9;22)(q34;q99).", "q99"),
        ("The karyotype was 46,XY,+8.", "46,XY,+8"),
        ("The cells carried t(9;25).", "25"),
    ],
    layer="clinical",
)
sentences(
    G,
    "mistaken",
    "writes a fusion in the old way in plain text",
    [
        ("Doctors call this change BCR-ABL1 in their letters.", "BCR-ABL1"),
        ("Doctors call this change PML/RARA in their letters.", "PML/RARA"),
        ("Doctors call this change BCR/ABL in their letters.", "BCR/ABL"),
    ],
)
