"""Keys of records: misspelled, missing, doubled, empty, in the wrong place."""

from __future__ import annotations

from collections.abc import Iterator

from real import Key, Real, slip

from handbook.checks.schema_walk import schema_at

from . import Fault, fault, operator

G = "record keys"
_CHOSEN = ("arms", "populations", "analyses", "points", "terms")


def _fixed(real: Real) -> Iterator[Key]:
    """Keys that a schema names, not those an author chooses."""
    for key in real.keys:
        if len(key.where) > 1 and key.where[-2] in _CHOSEN and len(key.where) == 2:
            continue
        if len(key.where) > 3 and key.where[-2] in ("arms", "points"):
            continue
        yield key


def _group(key: Key) -> list[tuple[str, int]]:
    """Where the group begins that the key belongs to."""
    parent = key.where[:-1]
    path = key.tree.path
    first = min(line for line, _, _ in key.tree.keys.values())
    found = [(path, key.tree.place(*parent).line), (path, key.tree.key_place(*parent).line)]
    return [*found, (path, first)] if not parent else found


@operator(G, "careless", "misspells a key", take=36)
def misspelled(real: Real) -> Iterator[Fault]:
    for key in _fixed(real):
        wrong = slip(key.name)
        yield fault(key.to(wrong), names=(wrong, key.name), stratum=key.kind, also=_group(key))


@operator(G, "hurried", "leaves a required key out", take=36)
def missing(real: Real) -> Iterator[Fault]:
    for key in _fixed(real):
        needed = schema_at(key.kind, key.where[:-1]).get("required", ())
        changes = real.without_key(key) if key.name in needed else None
        if changes and key.name != "kind":
            yield fault(
                *changes,
                names=(key.name, "is empty"),
                stratum=f"{key.kind} {len(key.where)}",
                also=_group(key),
            )


@operator(G, "mistaken", "uses a key of another kind", take=10)
def foreign(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        if len(key.where) == 1 and key.name in ("status", "type"):
            for new in ("brands: [{name: Xyz, regions: [us]}]", "phase: 3", "journal: Blood"):
                line, start, _ = key.place
                if new.split(":")[0] in schema_at(key.kind, ()).get("properties", {}):
                    continue
                lines = real.lines(key.tree.path)
                edit = key.to(f"{new}\n{key.name}")
                if lines[line - 1][: start - 1].strip() == "":
                    yield fault(edit, names=new.split(":")[0], stratum=key.kind)


@operator(G, "careless", "pastes a line twice", take=12)
def doubled(real: Real) -> Iterator[Fault]:
    for key in _fixed(real):
        line, start, _ = key.place
        text = real.lines(key.tree.path)[line - 1]
        if start == 1 and real._last_line(key.tree.path, line, start) == line:
            yield fault(key.to(f"{text}\n{key.name}"), names=key.name, stratum=key.kind)


@operator(G, "hurried", "leaves a value empty", take=14)
def empty(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        line, _start, end = scalar.tree.values[scalar.where]
        text = real.lines(scalar.tree.path)[line - 1]
        if isinstance(scalar.where[-1], str) and not text[end - 1 :].strip():
            yield fault(scalar.to(""), names=(scalar.key, "is empty"), stratum=scalar.stratum)


@operator(G, "mistaken", "writes a key with a capital letter", take=8)
def capital(real: Real) -> Iterator[Fault]:
    for key in _fixed(real):
        if key.name[0].islower():
            wrong = key.name.capitalize()
            yield fault(key.to(wrong), names=(wrong, key.name), stratum=key.kind, also=_group(key))


@operator(G, "careless", "indents a line wrongly", take=8)
def indented(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, _ = key.place
        first = min(at for at, _, _ in key.tree.keys.values())
        if start == 1 and line > first:
            yield fault(key.to(f"  {key.name}"), names=(key.name, "line"), stratum=key.kind)


@operator(G, "careless", "forgets the space behind a colon", take=8)
def no_space(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, end = key.place
        text = real.lines(key.tree.path)[line - 1]
        if start == 1 and text[end - 1 : end + 1] == ": " and len(text) > end + 1:
            change = key.to(key.name)
            edit = type(change)(change.path, line, start, end + 2, f"{key.name}:")
            yield fault(edit, names=(key.name, "line"), stratum=key.kind)


@operator(G, "careless", "forgets a colon", take=6)
def no_colon(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, end = key.place
        text = real.lines(key.tree.path)[line - 1]
        if start == 1 and text[end - 1 : end + 1] == ": " and len(text) > end + 1:
            change = key.to(key.name)
            edit = type(change)(change.path, line, start, end + 1, key.name)
            yield fault(edit, names=(key.name, "line"), stratum=key.kind)


@operator(G, "careless", "forgets the closing quote", take=8)
def open_quote(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.raw.startswith('"') and scalar.raw.endswith('"') and len(scalar.raw) > 2:
            yield fault(scalar.to(scalar.raw[:-1]), names=("line", "quote"), stratum=scalar.kind)


@operator(G, "careless", "forgets a closing bracket", take=8)
def open_bracket(real: Real) -> Iterator[Fault]:
    for key in real.keys:
        line, start, _ = key.place
        text = real.lines(key.tree.path)[line - 1]
        if start == 1 and text.rstrip()[-1:] in "]}":
            edit = key.to(key.name)
            yield fault(
                type(edit)(edit.path, line, len(text), len(text) + 1, ""),
                names=("line", "bracket", "'['", "'{'"),
                stratum=key.kind,
            )


@operator(G, "mistaken", "writes a colon into a text without quotes", take=6)
def bare_colon(real: Real) -> Iterator[Fault]:
    for scalar in real.scalars:
        if scalar.field in ("title", "summary", "place", "drug_class") and scalar.kind != "source":
            words = str(scalar.value).replace(": ", " ").split(" ")
            if len(words) > 2:
                text = f"{words[0]}: {' '.join(words[1:])}"
                yield fault(scalar.to(text), names=("line", "colon"), stratum=scalar.kind)
