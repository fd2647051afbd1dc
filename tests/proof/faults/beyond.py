"""Faults that look right: only a second reader of the source finds them. Counted apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from edits import Cut, Edit
from real import Real, digit_slip

from handbook.model import mapping, mappings, text_of

from . import BEYOND, Fault, fault, operator
from .facts import cells, rows

G = BEYOND


@operator(G, "careless", "mistypes a value that stands alone", take=10)
def alone(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar = real.scalar(page.tree, *where, "value")
        if scalar and "interval" not in cell and "events" not in cell:
            wrong = digit_slip(scalar.raw)
            if wrong != scalar.raw:
                yield fault(scalar.to(wrong), stratum=str(row.get("stat")))


@operator(G, "careless", "mistypes the last digit of a value inside its interval", take=8)
def inside(real: Real) -> Iterator[Fault]:
    for page, where, row, cell in cells(real):
        scalar = real.scalar(page.tree, *where, "value")
        if scalar and "interval" in cell and scalar.raw[-1].isdigit():
            wrong = scalar.raw[:-1] + str((int(scalar.raw[-1]) + 1) % 10)
            yield fault(scalar.to(wrong), stratum=str(row.get("stat")))


@operator(G, "careless", "mistypes a digit of a DOI", take=6)
def doi(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.key == "DOI":
            raw = scalar.raw.strip('"')
            wrong = raw[:8] + digit_slip(raw[8:])
            if wrong != raw:
                yield fault(scalar.to(f'"{wrong}"'))


@operator(G, "careless", "mistypes the last digit of a PMID or trial number", take=6)
def number(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.key in ("PMID", "nct"):
            raw = scalar.raw.strip('"')
            wrong = raw[:-1] + str((int(raw[-1]) + 1) % 10)
            yield fault(scalar.to(f'"{wrong}"'), stratum=scalar.key)


@operator(G, "mistaken", "names another source that is there", take=6)
def source(real: Real) -> Iterator[Fault]:
    names = [
        s.name
        for s in real.book.sources.values()
        if any(r.get("part") == "abstract" and r.get("cut") is not True for r in s.reads)
    ]
    for page, role in real.roles("cite"):
        if role.form == "Abstract":
            other = (
                names[(names.index(role.target) + 5) % len(names)]
                if role.target in names
                else names[0]
            )
            yield fault(real.replace_role(role, f"{{cite}}`{other} | Abstract`"), stratum=page.kind)


@operator(G, "mistaken", "counts a survival from another day", take=6)
def start(real: Real) -> Iterator[Fault]:
    for page, where, _ in rows(real):
        scalar = real.scalar(page.tree, *where, "at", "from")
        if scalar and scalar.value == "randomization":
            yield fault(scalar.to("diagnosis"), stratum=page.kind)
        elif scalar and scalar.value == "diagnosis":
            yield fault(scalar.to("treatment-start"), stratum=page.kind)


@operator(G, "mistaken", "exchanges the names of two arms", take=5)
def labels(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        arms = list(mapping(page.data.get("arms")))
        if len(arms) == 2:
            one, two = (real.scalar(page.tree, "arms", arm, "label") for arm in arms)
            if one and two:
                yield fault(one.to(two.raw), two.to(one.raw), stratum=page.id)


@operator(G, "mistaken", "shows another fact of the same page", take=8)
def other_fact(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("fact"):
        here = real.book.facts.get(role.target)
        for address, there in real.book.facts.items():
            like = here and (there.page, there.unit, there.stat) == (
                here.page,
                here.unit,
                here.stat,
            )
            if like and address != role.target and bool(there.part) == bool(here.part):  # type: ignore[union-attr]
                text = real.role_source(role).replace(role.target, address, 1)
                yield fault(real.replace_role(role, text), stratum=page.kind)
                break


@operator(G, "careless", "loses a 'not'", take=6)
def lost_not(real: Real) -> Iterator[Fault]:
    for page, block in real.paragraphs():
        line = real.lines(page.path)[block.line - 1]
        found = re.search(r" not ", line)
        if found:
            yield fault(
                Edit(page.path, block.line, found.start() + 1, found.end(), ""), stratum=page.kind
            )


@operator(G, "careless", "mistypes the month of an approval", take=5)
def month(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where[0] == "approvals" and scalar.key == "date" and "seen" not in scalar.where:
            month = f"{int(scalar.raw[5:7]) % 12 + 1:02d}"
            yield fault(
                scalar.to(f"{scalar.raw[:5]}{month}{scalar.raw[7:]}"), stratum=scalar.tree.path
            )


@operator(G, "hurried", "deletes a sign of danger from a list", take=6)
def danger(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for box in page.body.directives:
            lines = range(box.place.line + 1, box.end_line)
            if box.name == "call" and len(lines) > 2:
                for number in lines:
                    if real.lines(page.path)[number - 1].startswith("- "):
                        yield fault(Cut(page.path, number, number), stratum=page.kind)


@operator(G, "mistaken", "calls an emergency something for today", take=4)
def urgency(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for box in page.body.directives:
            if box.name == "call" and box.argument == "emergency":
                line = real.lines(page.path)[box.place.line - 1]
                new = line.replace("emergency", "today")
                yield fault(
                    Edit(page.path, box.place.line, 1, len(line) + 1, new), stratum=page.kind
                )


@operator(G, "careless", "mistypes the number of people", take=5)
def people(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        for key, row in mapping(page.data.get("populations")).items():
            scalar = real.scalar(page.tree, "populations", key, "n")
            if (
                scalar
                and not text_of(mapping(row).get("of"))
                and not mappings(page.data.get("arms"))
            ):
                wrong = digit_slip(scalar.raw)
                if wrong != scalar.raw:
                    yield fault(scalar.to(wrong), stratum=page.kind)


@operator(G, "mistaken", "links another disease that is there", take=4)
def disease(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where[0] == "diseases" and scalar.kind in ("drug", "trial", "study"):
            wrong = "diseases/cll" if scalar.raw != "diseases/cll" else "diseases/cml"
            if wrong not in map(str, scalar.tree.data.get("diseases", [])):
                yield fault(scalar.to(wrong), stratum=scalar.kind)
