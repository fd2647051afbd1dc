"""Approvals and dates: order, future, freshness."""

from __future__ import annotations

from collections.abc import Iterator

from edits import Insert
from real import Key, Real

from handbook.model import mapping, mappings

from . import Fault, fault, operator

G = "approvals and dates"


def _steps(real: Real) -> Iterator[tuple[object, int, int, list[dict[str, object]]]]:
    for page in real.pages:
        for i, approval in enumerate(mappings(page.data.get("approvals"))):
            steps = [dict(s) for s in mappings(approval.get("history"))]
            for j in range(len(steps)):
                yield page, i, j, steps


@operator(G, "careless", "puts a later step of an approval first", take=4)
def order(real: Real) -> Iterator[Fault]:
    for page, i, j, steps in _steps(real):
        if j and steps[j]["date"] != steps[0]["date"]:
            first = real.scalar(page.tree, "approvals", i, "history", 0, "date")  # type: ignore[attr-defined]
            late = real.scalar(page.tree, "approvals", i, "history", j, "date")  # type: ignore[attr-defined]
            if first and late:
                yield fault(first.to(late.raw), late.to(first.raw), names=(late.raw, first.raw))


@operator(G, "careless", "mistypes the year of an approval into the future", take=5)
def future(real: Real) -> Iterator[Fault]:
    for page, i, j, _ in _steps(real):
        scalar = real.scalar(page.tree, "approvals", i, "history", j, "date")  # type: ignore[attr-defined]
        if scalar:
            wrong = f"2029{scalar.raw[4:]}"
            yield fault(scalar.to(wrong), names=wrong, stratum=page.id)  # type: ignore[attr-defined]


@operator(G, "mistaken", "lets an approval begin with something else", take=4)
def begins(real: Real) -> Iterator[Fault]:
    for page, i, j, _ in _steps(real):
        scalar = real.scalar(page.tree, "approvals", i, "history", j, "action")  # type: ignore[attr-defined]
        if scalar and j == 0:
            for word in ("withdrawn", "converted"):
                yield fault(scalar.to(word), names=word, stratum=word)


@operator(G, "mistaken", "approves twice, or converts a regular approval", take=4)
def twice(real: Real) -> Iterator[Fault]:
    for page, i, j, _ in _steps(real):
        line = page.place("approvals", i, "history", j).line  # type: ignore[attr-defined]
        text = real.lines(page.path)[line - 1]  # type: ignore[attr-defined]
        if j == 0 and text.strip().startswith("- {") and text.rstrip().endswith("}"):
            later = text.replace(
                text[text.index("date: ") + 6 : text.index("date: ") + 16], "2024-02-01", 1
            )
            yield fault(
                Insert(page.path, line + 1, later),
                names=("approved", "2024-02-01"),
                stratum=page.id,  # type: ignore[attr-defined]
            )


@operator(G, "careless", "names an approval like another", take=3)
def same_name(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        rows = mappings(page.data.get("approvals"))
        for i in range(1, len(rows)):
            one, two = (real.scalar(page.tree, "approvals", n, "id") for n in (0, i))
            if one and two:
                yield fault(two.to(one.raw), names=one.raw)


@operator(G, "hurried", "gives no source for an approval", take=4)
def no_source(real: Real) -> Iterator[Fault]:
    for page, i, j, _ in _steps(real):
        for key in ("source", "locator", "seen", "type"):
            where = ("approvals", i, "history", j, key)
            if where in page.tree.keys:  # type: ignore[attr-defined]
                changes = real.without_key(Key("drug", page.tree, where))  # type: ignore[attr-defined]
                if changes:
                    yield fault(*changes, names=key, stratum=key)


@operator(G, "mistaken", "sets the next check before the last one", take=4)
def next_before(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where == ("checked", "next"):
            yield fault(scalar.to("2025-05-24"), names="2025-05-24", stratum=scalar.kind)


@operator(G, "mistaken", "sets the next check years too late", take=5)
def too_late(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where == ("checked", "next"):
            yield fault(scalar.to("2036-11-24"), names="2036-11-24", stratum=scalar.kind)


@operator(G, "careless", "dates the check in the future", take=4)
def checked_future(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.where == ("checked", "date"):
            yield fault(scalar.to("2027-01-24"), names="2027-01-24", stratum=scalar.kind)


@operator(G, "hurried", "leaves an overdue check standing", take=4)
def overdue(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        date, due = (real.scalar(page.tree, "checked", k) for k in ("date", "next"))
        if date and due:
            yield fault(
                date.to("2025-01-05"), due.to("2025-06-05"), names="2025-06-05", stratum=page.kind
            )


@operator(G, "careless", "exchanges the years of a trial", take=4)
def years(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        first, last = (real.scalar(page.tree, "years", k) for k in ("from", "to"))
        if first and last and first.raw != last.raw:
            yield fault(
                first.to(last.raw), last.to(first.raw), names=(str(first.value), str(last.value))
            )


@operator(G, "careless", "starts a trial after its result was published", take=4)
def start(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        first = real.scalar(page.tree, "years", "from")
        source = real.book.sources.get(str(mapping(page.data.get("defaults")).get("source")))
        if first and source and page.kind in ("trial", "study") and source.data.get("issued"):
            wrong = "2026"
            if str(source.data["issued"])[:4] < wrong:
                also = [(page.path, page.place("defaults", "source").line)]
                also += [(page.path, page.place("years", "to").line)]
                yield fault(first.to(wrong), names=wrong, also=also)


@operator(G, "careless", "dates a breakthrough in the future", take=2)
def breakthrough(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "date")
        if page.kind == "breakthrough" and scalar:
            wrong = f"20{scalar.raw[-2:]}" if len(scalar.raw) == 4 else f"2041{scalar.raw[4:]}"
            if wrong > "2027":
                yield fault(scalar.to(wrong), names=wrong)
