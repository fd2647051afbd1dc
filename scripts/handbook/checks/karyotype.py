"""What can be seen to be wrong in a karyotype: chromosomes, bands, order and count. Pure functions.

This is no parser of ISCN; it reads the parts a handbook writes and leaves the rest alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

#: a rearrangement with its chromosomes and, perhaps, its bands
_CHANGE = re.compile(
    r"(?<![A-Za-z])(?P<kind>t|inv|del|dup|add|ins|i|idic|der|dic|rob|trp|r)\((?P<chromosomes>[^()\s]*)\)"
    r"(?:\((?P<bands>[^()\s]*)\))?"
)
#: a whole karyotype such as ``46,XY,t(9;22)(q34;q11.2)``
_WHOLE = re.compile(
    r"(?<![\w.,])(?P<count>\d\d),\s?(?P<sex>X{1,3}Y{0,2}|XY|X)(?![A-Z])"
    r"(?P<rest>(?:,(?:[^\s,;()]|\([^()]*\))+)*)"
)
_BAND = re.compile(r"(?P<arm>[pq])(?P<region>\d)(?P<band>\d)?(?:\.\d+)?\Z")
_POINT = re.compile(r"[pq](?:ter|\d+(?:\.\d+)?)?")
CHROMOSOMES = tuple([str(n) for n in range(1, 23)] + ["X", "Y"])
_ENDS = (
    "p36 q44,p25 q37,p26 q29,p16 q35,p15 q35,p25 q27,p22 q36,p23 q24,p24 q34,p15 q26,p15 q25,"
    "p13 q24,p13 q34,p13 q32,p13 q26,p13 q24,p13 q25,p11 q23,p13 q13,p13 q13,p13 q22,p13 q13,"
    "p22 q28,p11 q12"
)
#: the last band of each arm: short arm, long arm
_LAST = dict(zip(CHROMOSOMES, _ENDS.split(","), strict=True))


@dataclass(frozen=True, slots=True)
class KaryotypeFault:
    """One thing that is wrong, with its span in the text."""

    start: int
    end: int
    message: str
    help: str


def faults(text: str) -> Iterator[KaryotypeFault]:
    """Everything that is wrong in the karyotypes of a text."""
    for match in _CHANGE.finditer(text):
        problem = _change(match["kind"], match["chromosomes"], match["bands"])
        if problem:
            yield KaryotypeFault(match.start(), match.end(), *problem)
    for match in _WHOLE.finditer(text):
        problem = _count(match)
        if problem:
            yield KaryotypeFault(match.start(), match.end(), *problem)


def _change(kind: str, listed: str, bands: str | None) -> tuple[str, str] | None:
    """What is wrong with one rearrangement, and the remedy."""
    # "del(17p)" and "del(5q)" are common short forms
    chromosomes = [re.sub(r"[pq]\d*(?:\.\d+)?-?\Z", "", part) for part in re.split(r"[;,]", listed)]
    if not all(re.fullmatch(r"\d+|[XY?]|v", part) for part in chromosomes):
        return None  # prose in brackets, or more than we read
    if {"?", "v"} & set(chromosomes):
        return None
    for part in chromosomes:
        if part not in CHROMOSOMES:
            return f"there is no chromosome {part}", "chromosomes are 1 to 22, X and Y"
    if kind in ("t", "dic") and len(chromosomes) > 1:
        if "," in listed:
            return f"'{kind}({listed})' separates by a comma", "separate chromosomes by ';'"
        order = sorted(chromosomes, key=_order)
        if kind == "t" and chromosomes[0] != order[0]:
            return (
                f"'{kind}({listed})' does not start with the sex or lowest chromosome",
                f"write {kind}({';'.join(order)}), the bands in the same order",
            )
    return _bands(kind, chromosomes, bands) if bands else None


def _order(chromosome: str) -> tuple[int, int]:
    return (0, "XY".index(chromosome)) if chromosome in "XY" else (1, int(chromosome))


def _bands(kind: str, chromosomes: list[str], bands: str) -> tuple[str, str] | None:
    if not re.fullmatch(r"(?:[pq?]|ter|cen|[\d.;,:~_-])+", bands):
        return None  # a gene or words
    groups = re.split(r"[;,]", bands)
    if len(chromosomes) > 1 and len(groups) != len(chromosomes):
        return (
            f"{len(chromosomes)} chromosomes, but {len(groups)} groups of bands in '({bands})'",
            "give one band for each chromosome, separated by ';'",
        )
    for chromosome, group in zip(chromosomes, groups, strict=False):
        points = _POINT.findall(group)
        for point in points:
            band = _BAND.match(point)
            if band and not _exists(chromosome, band):
                short, long = _LAST[chromosome].split()
                return (
                    f"chromosome {chromosome} has no band {point}",
                    f"its last bands are {short} and {long}",
                )
        if kind in ("inv", "del") and len(points) == 2:
            first, second = (_rank(point) for point in points)
            if first is not None and second is not None and first > second:
                return (
                    f"the bands in '({group})' run the wrong way",
                    f"write ({points[1]}{points[0]}): short arm first, then from the center out",
                )
    return None


def _exists(chromosome: str, band: re.Match[str]) -> bool:
    short, long = _LAST[chromosome].split()
    last = short if band["arm"] == "p" else long
    region, number = int(band["region"]), int(band["band"] or 0)
    if region == 0 or region > int(last[1]):
        return False
    return region < int(last[1]) or number <= int(last[2])


def _rank(point: str) -> tuple[int, float] | None:
    number = point[1:]
    if not number or number == "ter":
        return None
    return (0 if point[0] == "p" else 1, float(number))


def _count(match: re.Match[str]) -> tuple[str, str] | None:
    """Whether the number of chromosomes follows from what was gained and lost."""
    rest = match["rest"].strip(",.")
    if any(sign in rest for sign in ("?", "<", "~", "inc", "cp", "mar", "dmin", "idem", "sl")):
        return None
    parts = [part for part in rest.split(",") if part]
    gained = sum(1 for part in parts if re.match(r"\+(?:\d|[XY]|der|i\(|r)", part))
    lost = sum(1 for part in parts if re.match(r"[-−–](?:\d|[XY])", part))
    merged = sum(1 for part in parts if re.match(r"(?:dic|der|rob)\(\d+;\d+\)", part))
    expected = 44 + len(match["sex"]) + gained - lost - merged
    sex_changed = any(re.match(r"[-−–+][XY]", part) for part in parts)
    if expected == int(match["count"]) or sex_changed:
        return None
    whole = match[0]
    return (
        f"'{whole}' counts {match['count']} chromosomes; its parts make {expected}",
        "correct the count, or the gains and losses",
    )
