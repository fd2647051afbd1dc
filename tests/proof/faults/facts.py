"""Facts: values, intervals, arms, units, times, people, places in the source, identity."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from edits import Insert
from real import Key, Real, Scalar, digit_slip

from handbook.model import DataPath, Page, mapping, mappings, text_of

from . import Fault, fault, operator

G = "facts"
_RATIOS = ("hazard-ratio", "odds-ratio", "rate-ratio", "relative-risk", "risk-ratio")


def rows(real: Real) -> Iterator[tuple[Page, DataPath, dict[str, Any]]]:
    """Every fact and series of the handbook with its path and its page's defaults."""
    for page in real.pages:
        defaults = mapping(page.data.get("defaults"))
        for group in ("facts", "series"):
            for index, row in enumerate(mappings(page.data.get(group))):
                yield page, (group, index), {**defaults, **row}


def cells(real: Real) -> Iterator[tuple[Page, DataPath, dict[str, Any], dict[str, Any]]]:
    """Every cell: the fact's own, its arms, its contrast."""
    for page, where, row in rows(real):
        yield page, where, row, row
        for key, cell in mapping(row.get("arms")).items():
            yield page, (*where, "arms", key), row, dict(mapping(cell))
        if mapping(row.get("contrast")):
            contrast = dict(mapping(row["contrast"]))
            yield page, (*where, "contrast"), {**row, "stat": contrast.get("stat")}, contrast


def _number(value: object) -> Decimal | None:
    return Decimal(value) if isinstance(value, Decimal | int) else None


def _ends(cell: dict[str, Any]) -> tuple[Decimal, Decimal] | None:
    interval = cell.get("interval")
    if not isinstance(interval, list) or len(interval) != 2:
        return None
    low, high = _number(interval[0]), _number(interval[1])
    return (low, high) if low is not None and high is not None else None


def _value(real: Real, page: Page, where: DataPath, key: str = "value") -> Scalar | None:
    return real.scalar(page.tree, *where, key)


@operator(G, "careless", "exchanges two digits of a value that has an interval", take=10)
def digits(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar, ends = _value(real, page, where), _ends(cell)
        wrong = digit_slip(scalar.raw) if scalar and ends else ""
        if scalar and ends and wrong != scalar.raw and not ends[0] <= Decimal(wrong) <= ends[1]:
            yield fault(scalar.to(wrong), names=wrong, stratum=str(row.get("stat")))


@operator(G, "careless", "loses the decimal point", take=8)
def point(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar, ends = _value(real, page, where), _ends(cell)
        if scalar and "." in scalar.raw:
            wrong = scalar.raw.replace(".", "").lstrip("0") or "0"
            percent = row.get("unit") == "percent" and Decimal(wrong) > 101
            if percent or (ends and Decimal(wrong) > ends[1]):
                yield fault(scalar.to(wrong), names=wrong, stratum=str(row.get("stat")))


@operator(G, "mistaken", "writes a percentage as a share of one", take=6)
def share(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar = _value(real, page, where)
        checked = _ends(cell) or ("events" in cell and row.get("stat") == "proportion")
        if scalar and checked and row.get("unit") == "percent" and row.get("stat") != "difference":
            wrong = str(Decimal(scalar.raw) / 100)
            yield fault(scalar.to(wrong), names=wrong, stratum=str(row.get("stat")))


@operator(G, "careless", "writes the higher end of an interval first", take=6)
def interval_order(real: Real) -> Iterator[Fault]:
    for page, where, row, _ in cells(real):
        low, high = (real.scalar(page.tree, *where, "interval", i) for i in (0, 1))
        if low and high and low.raw != high.raw:
            yield fault(
                low.to(high.raw), high.to(low.raw), names=high.raw, stratum=str(row.get("stat"))
            )


@operator(G, "careless", "exchanges two digits of the bound of a ratio", take=8)
def bound(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        ends, value = _ends(cell), _number(cell.get("value"))
        if row.get("stat") not in _RATIOS or not ends or value is None:
            continue
        for index in (0, 1):
            scalar = real.scalar(page.tree, *where, "interval", index)
            wrong = digit_slip(scalar.raw) if scalar else ""
            if (
                scalar
                and wrong != scalar.raw
                and abs(Decimal(wrong) / Decimal(scalar.raw) - 1) > Decimal("0.12")
            ):
                yield fault(
                    scalar.to(wrong), names=(wrong, str(value)), stratum=f"{row['stat']} {index}"
                )


@operator(G, "mistaken", "turns a ratio upside down and keeps the interval", take=4)
def inverted(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar, ends = _value(real, page, where), _ends(cell)
        if row.get("stat") in _RATIOS and scalar and ends and "." in scalar.raw:
            wrong = f"{1 / Decimal(scalar.raw):.2f}"
            if not ends[0] <= Decimal(wrong) <= ends[1]:
                yield fault(scalar.to(wrong), names=wrong)


@operator(G, "mistaken", "swaps the values of two arms beside a hazard ratio", take=6)
def swapped_arms(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        contrast, arms = mapping(row.get("contrast")), mapping(row.get("arms"))
        one, two = text_of(contrast.get("of")), text_of(contrast.get("vs"))
        first = real.scalar(page.tree, *where, "arms", one, "value")
        second = real.scalar(page.tree, *where, "arms", two, "value")
        ratio = _number(contrast.get("value"))
        if contrast.get("stat") != "hazard-ratio" or not (first and second) or ratio is None:
            continue
        a, b = _number(first.value), _number(second.value)
        if a is None or b is None or abs(a - b) < 3 or len(arms) != 2:
            continue
        if row.get("stat") in ("km", "median") and Decimal("0.3") < ratio < Decimal("0.85"):
            yield fault(
                first.to(second.raw),
                second.to(first.raw),
                names=(str(ratio), first.raw),
                also=[(page.path, page.key_place(*where, "contrast").line)],
            )


@operator(G, "mistaken", "exchanges the sides of a comparison", take=4)
def swapped_sides(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        contrast, arms = mapping(row.get("contrast")), mapping(row.get("arms"))
        of = real.scalar(page.tree, *where, "contrast", "of")
        vs = real.scalar(page.tree, *where, "contrast", "vs")
        ratio = _number(contrast.get("value"))
        if contrast.get("stat") != "hazard-ratio" or not (of and vs) or ratio is None:
            continue
        values = [_number(mapping(arms.get(str(s.value))).get("value")) for s in (of, vs)]
        if None in values or not Decimal("0.3") < ratio < Decimal("0.85"):
            continue
        if row.get("stat") in ("km", "median") and abs(values[0] - values[1]) >= 3:  # type: ignore[operator]
            yield fault(of.to(vs.raw), vs.to(of.raw), names=str(ratio))


@operator(G, "mistaken", "gives a median in percent, or a share in months", take=8)
def unit(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        scalar = _value(real, page, where, "unit")
        if not scalar:
            continue
        if row.get("stat") == "median" and scalar.value in ("months", "years"):
            yield fault(scalar.to("percent"), names="percent", stratum="median")
        elif row.get("stat") in ("km", "proportion") and scalar.value == "percent":
            yield fault(scalar.to("months"), names="months", stratum=str(row["stat"]))
        elif row.get("stat") == "proportion":
            yield fault(scalar.to("people"), names="people", stratum="people")


@operator(G, "mistaken", "takes a share for a curve, or a curve for a median", take=6)
def stat(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        scalar = _value(real, page, where, "stat")
        if scalar and scalar.value == "km" and row.get("unit") == "percent":
            yield fault(scalar.to("median"), names="median", stratum="km")
        elif scalar and scalar.value == "median" and row.get("unit") in ("months", "years"):
            yield fault(scalar.to("km"), names="km", stratum="median")


@operator(G, "hurried", "leaves out the time of a survival", take=6)
def no_time(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        if row.get("stat") == "km" and (*where, "at") in page.tree.keys and where[0] == "facts":
            changes = real.without_key(Key(page.kind, page.tree, (*where, "at")))
            if changes and "at" not in mapping(page.data.get("defaults")):
                yield fault(*changes, names="at", also=[(page.path, page.place(*where).line)])


def _without(real: Real, key: str) -> Iterator[Fault]:
    for page, where, _ in rows(real):
        if (*where, key) in page.tree.keys and key not in mapping(page.data.get("defaults")):
            changes = real.without_key(Key(page.kind, page.tree, (*where, key)))
            if changes:
                yield fault(*changes, names=key, also=[(page.path, page.place(*where).line)])


for _key in ("measure", "stat", "unit", "population", "source", "locator"):

    @operator(G, "hurried", f"leaves out the {_key} of a fact", take=3)
    def left_out(real: Real, key: str = _key) -> Iterator[Fault]:
        yield from _without(real, key)


@operator(G, "hurried", "leaves the shared source, place or readings out", take=4)
def no_default(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        own = list(mappings(page.data.get("facts")))
        for key in ("source", "locator", "seen"):
            if ("defaults", key) in page.tree.keys and any(key not in row for row in own[:3]):
                changes = real.without_key(Key(page.kind, page.tree, ("defaults", key)))
                if changes and len(own) <= 3:
                    first = [(page.path, page.place("facts", i).line) for i in range(len(own))]
                    yield fault(*changes, names=key, stratum=key, also=first)


@operator(G, "careless", "names a population, arm or data cut that the page lacks", take=10)
def undefined(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        for key in ("population", "analysis"):
            scalar = _value(real, page, where, key)
            if scalar:
                yield fault(scalar.to("all-people"), names="all-people", stratum=key)
        for arm in mapping(row.get("arms")):
            key = Key(page.kind, page.tree, (*where, "arms", arm))
            yield fault(key.to("placebo-arm"), names=("placebo-arm", arm), stratum="arms")
        of = real.scalar(page.tree, *where, "contrast", "of")
        if of:
            yield fault(of.to("placebo-arm"), names="placebo-arm", stratum="contrast")


@operator(G, "mistaken", "names a place in the source that was not read", take=8)
def locator(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.key == "locator" and scalar.kind != "source" and scalar.value == "Abstract":
            for text in ('"Table 2"', '"Supplementary Figure S4"', "Results"):
                name = text.strip('"')
                yield fault(scalar.to(text), names=name, stratum=f"{scalar.field} {name}")


@operator(G, "careless", "misspells the source of a fact", take=6)
def source(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.key == "source" and scalar.kind != "source" and "-" in scalar.raw:
            wrong = f"{scalar.raw[:-1]}9" if scalar.raw[-1] != "9" else f"{scalar.raw[:-1]}1"
            if wrong not in real.book.sources:
                yield fault(scalar.to(wrong), names=wrong, stratum=scalar.field)


@operator(G, "careless", "copies a fact and forgets to rename it", take=6)
def doubled(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        if where[0] != "facts" or where[1] == 0:
            continue
        line = page.place(*where).line
        text = real.lines(page.path)[line - 1]
        if text.strip().startswith("- {") and text.rstrip().endswith("}"):
            yield fault(Insert(page.path, line, text), names=str(row["id"]), stratum=page.kind)
        else:
            scalar = real.scalar(page.tree, *where, "id")
            before = real.scalar(page.tree, "facts", int(where[1]) - 1, "id")
            if scalar and before and page.kind == "trial":
                used = any(scalar.raw in r.text for r in page.body.roles)
                if not used:
                    yield fault(scalar.to(before.raw), names=before.raw, stratum=page.kind)


@operator(G, "careless", "dates a reading in the future", take=5)
def future_reading(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if "seen" in scalar.where and scalar.key == "date":
            yield fault(scalar.to("2028-01-15"), names="2028-01-15", stratum=scalar.field)


@operator(G, "mistaken", "writes an impossible p value", take=5)
def p_value(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.key == "p" and scalar.kind != "source":
            for wrong in ("1.7", '"p < 0.001"', '"0,002"', "-0.01", "ns"):
                yield fault(scalar.to(wrong), names=(wrong.strip('"'), ".p "), stratum=wrong)


@operator(G, "careless", "writes a p value that the interval rules out", take=4)
def p_against(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar, ends = _value(real, page, where, "p"), _ends(cell)
        if scalar and ends and row.get("stat") in _RATIOS and not ends[0] <= 1 <= ends[1]:
            yield fault(scalar.to("0.62"), names="0.62")


@operator(G, "careless", "exchanges events and people, or mistypes them", take=8)
def events(real: Real) -> Iterator[Fault]:
    for page, where, row, _cell in cells(real):
        happened, people = _value(real, page, where, "events"), _value(real, page, where, "n")
        if happened and people and Decimal(happened.raw) < Decimal(people.raw):
            swap = (happened.to(people.raw), people.to(happened.raw))
            yield fault(*swap, names=(people.raw, happened.raw), stratum="swapped")
        if happened and row.get("stat") == "proportion" and len(happened.raw) > 1:
            wrong = digit_slip(happened.raw)
            if abs(int(wrong) - int(happened.raw)) > 2:
                yield fault(happened.to(wrong), names=wrong, stratum="digits")


@operator(G, "careless", "makes a part larger than its whole", take=5)
def larger(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        populations = mapping(page.data.get("populations"))
        for key, item in populations.items():
            row = mapping(item)
            whole = mapping(populations.get(text_of(row.get("of")))).get("n")
            scalar = real.scalar(page.tree, "populations", key, "n")
            if isinstance(whole, int) and scalar:
                wrong = str(whole * 3 + 1)
                yield fault(scalar.to(wrong), names=wrong, stratum=page.kind)


@operator(G, "careless", "mistypes the number of people in an arm", take=5)
def arm_number(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        arms = mapping(page.data.get("arms"))
        numbers = [mapping(arm).get("n") for arm in arms.values()]
        kinds = {mapping(p).get("n_is") for p in mapping(page.data.get("populations")).values()}
        if (
            len(numbers) < 2
            or not all(isinstance(n, int) for n in numbers)
            or "randomized" not in kinds
        ):
            continue
        for key in arms:
            scalar = real.scalar(page.tree, "arms", key, "n")
            wrong = digit_slip(scalar.raw) if scalar else ""
            if scalar and wrong != scalar.raw:
                yield fault(
                    scalar.to(wrong),
                    names=(wrong, str(sum(numbers) - int(scalar.raw) + int(wrong))),  # type: ignore[arg-type]
                    also=[(page.path, page.key_place("arms").line)],
                )


@operator(G, "careless", "lets survival rise with time", take=3)
def rises(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        curves: dict[tuple[object, ...], list[tuple[Decimal, DataPath, Decimal]]] = {}
        defaults = mapping(page.data.get("defaults"))
        for index, own in enumerate(mappings(page.data.get("facts"))):
            row = {**defaults, **own}
            at, value = mapping(row.get("at")), _number(row.get("value"))
            time = _number(at.get("value"))
            if row.get("stat") != "km" or time is None or value is None or "label" in row:
                continue
            keys = ("measure", "population", "analysis", "source")
            key = (*(row.get(k) for k in keys), at.get("unit"), at.get("from"))
            curves.setdefault(key, []).append((time, ("facts", index), value))
        for points in curves.values():
            points.sort()
            for (early, first, before), (late, second, _) in itertools.pairwise(points):
                scalar = real.scalar(page.tree, *second, "value")
                if early < late and scalar and before + 3 < 100:
                    also = [(page.path, page.place(*first).line)]
                    yield fault(scalar.to(str(before + 3)), names=str(before + 3), also=also)


@operator(G, "careless", "turns the years of a point around", take=3)
def period(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        if len(key.where) == 4 and key.where[2] == "points":
            first, _, last = key.name.partition("-")
            if first.isdigit() and last.isdigit() and len(first) == len(last) == 4:
                wrong = f"{last}-{first}"
                yield fault(key.to(wrong), names=(wrong, key.name), stratum=key.tree.path)


@operator(G, "mistaken", "leaves out why two figures differ", take=3)
def no_why(real: Real) -> Iterator[Fault]:
    for page, where, row in rows(real):
        if row.get("differs_from") and (*where, "why") in page.tree.keys:
            changes = real.without_key(Key(page.kind, page.tree, (*where, "why")))
            if changes:
                yield fault(
                    *changes,
                    names=("why", str(row["differs_from"]), "reason"),
                    also=[(page.path, page.place(*where).line)],
                )


@operator(G, "careless", "misspells a fact that the summary rests on", take=5)
def rests_on(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where[0] in ("rests_on", "outlook", "answer") and "#" in scalar.raw:
            wrong = scalar.raw.replace("#", "#x", 1)
            yield fault(scalar.to(wrong), names=wrong, stratum=f"{scalar.kind} {scalar.where[0]}")


@operator(G, "careless", "exchanges the ends of a range", take=3)
def spread(real: Real) -> Iterator[Fault]:
    for page, where, _row, _cell in cells(real):
        low = real.scalar(page.tree, *where, "spread", "low")
        high = real.scalar(page.tree, *where, "spread", "high")
        if low and high and low.raw != high.raw:
            yield fault(low.to(high.raw), high.to(low.raw), names=(high.raw, low.raw))


@operator(G, "careless", "changes a number in a data file", take=2)
def data_file(real: Real) -> Iterator[Fault]:
    from edits import Write

    for path in real.book.files:
        if path.endswith(".csv"):
            raw = (real.root / path).read_bytes()
            for old, new in ((b"1\n", b"0\n"), (b"6", b"9")):
                if old in raw:
                    yield fault(
                        Write(path, raw.replace(old, new, 1), 0),
                        names=path,
                        also=[(p.path, 0) for p in real.pages if "individual_data" in p.data],
                    )
