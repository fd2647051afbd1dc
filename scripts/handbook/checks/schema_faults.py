"""Records against their schemas: every violation once, with its place and remedy."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from handbook.content.shapes import NUMBER
from handbook.model import KINDS, DataPath, Handbook, Place, Tree, kind_of

from .allowed import RESERVED_KEYS
from .near import listed, suggestion
from .rule import Problem
from .schema_walk import hint_of, label, resolved, schema_at, types_of, validator, value_at
from .schema_words import help_of, length, option_help, shown, type_help
from .shared import once

_TYPE_WORDS = {
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false without quotes",
    "array": "a list in square brackets",
    "object": "a group of lines below it, each 'name: value'",
}
#: faults of one value; where a decisive one is told, the others follow from it
_OF_VALUE = frozenset({"quoted-number", "wrong-type", "wrong-value", "wrong-form", "text-length"})
_MANY = 3  #: missing keys that are told one by one
_DECISIVE = ("quoted-number", "wrong-type", "wrong-value")


@dataclass(frozen=True, slots=True)
class _Record:
    kind: str
    tree: Tree


def faults_named(rule: str) -> Callable[[Handbook], Iterator[Problem]]:
    """The check of one rule of block 2."""

    def check(book: Handbook) -> Iterator[Problem]:
        for name, problem in once(book, "schema", _all):
            if name == rule:
                yield problem

    return check


def _all(book: Handbook) -> list[tuple[str, Problem]]:
    records = [_Record(p.kind, p.tree) for p in book.pages.values() if p.readable and kind_of(p.id)]
    records += [_Record("source", s.tree) for s in book.sources.values() if s.readable]
    if book.glossary is not None:
        records.append(_Record("glossary", book.glossary))
    return [fault for record in records for fault in record_faults(record.kind, record.tree)]


def record_faults(kind: str, tree: Tree) -> list[tuple[str, Problem]]:
    """All violations of one record: name of the rule and problem."""
    check = validator(kind)
    data = tree.data
    if kind in KINDS and data.get("kind") in KINDS and data["kind"] != kind:
        return []  # the rule wrong-kind tells; all else would follow from it
    if check.is_valid(data):
        return []
    record = _Record(kind, tree)
    found: dict[DataPath, list[tuple[str, Problem]]] = {}
    for error in check.iter_errors(data):
        where = tuple(error.instance_path)
        for rule, at, problem in _problems(record, where, error):
            found.setdefault(at, []).append((rule, problem))
    for where in [w for w, group in found.items() if group[0][0] == "unknown-key"]:
        meant = re.match(r"did you mean '(.+?)'", found[where][0][1].help)
        if meant:  # the key is there, only misspelled
            found.pop((*where[:-1], meant[1]), None)
    _gather_missing(found)
    return [fault for group in found.values() for fault in _without_echo(group)]


def _gather_missing(found: dict[DataPath, list[tuple[str, Problem]]]) -> None:
    """Many keys missing in one group are one fault."""
    groups: dict[DataPath, list[DataPath]] = {}
    for where, faults in found.items():
        if faults[0][0] == "missing-key" and where:
            groups.setdefault(where[:-1], []).append(where)
    for paths in groups.values():
        if len(paths) <= _MANY:
            continue
        names = ", ".join(f"'{where[-1]}:'" for where in paths)
        first = found[paths[0]][0][1]
        for where in paths:
            del found[where]
        help = "add them all; 'handbook new' shows a whole record of each kind"
        found[paths[0]] = [
            ("missing-key", Problem(first.place, f"the lines {names} are missing", help))
        ]


def _without_echo(group: list[tuple[str, Problem]]) -> list[tuple[str, Problem]]:
    """Of several faults of one value, those that do not follow from another."""
    rules = {rule for rule, _ in group}
    if len(rules) < 2:
        return group
    empty = [fault for fault in group if fault[1].message.endswith(" is empty")]
    decisive = empty or [f for rule in _DECISIVE for f in group if f[0] == rule]
    return [f for f in group if f[0] not in _OF_VALUE or not decisive or f == decisive[0]]


def _problems(
    record: _Record, where: DataPath, error: Any
) -> Iterator[tuple[str, DataPath, Problem]]:
    """One violation as problems: rule, the path it is about, and the problem."""
    tree, kind, name = record.tree, error.kind, error.kind.name
    schema = schema_at(record.kind, where)
    value = value_at(tree.data, where)
    here = tree.place(*where)
    what = label(tree.data, where)
    if name == "required":
        yield "missing-key", (*where, kind.property), _missing(record, where, kind.property, schema)
    elif name == "additionalProperties":
        for key in kind.unexpected:
            if not where and key in RESERVED_KEYS:
                continue  # reserved-key
            yield "unknown-key", (*where, key), _unknown(record, where, key, schema)
    elif name == "propertyNames":
        yield from _bad_name(record, where, schema)
    elif name == "anyOf":
        yield "missing-key", where, _any_of(record, where, error, schema)
    elif name == "uniqueItems":
        yield from _duplicates(record, where, value)
    elif _is_quoted_number(value, schema):
        message = f'{what} has the number "{value}" in quotes'
        yield "quoted-number", where, Problem(here, message, f"remove the quotes: {value}")
    elif name == "type":
        wanted = " or ".join(_TYPE_WORDS.get(t, t) for t in types_of(schema))
        message = f"{what} is {shown(value)}, but {wanted} belongs there"
        yield "wrong-type", where, Problem(here, message, type_help(value, wanted, schema))
    elif name in ("enum", "const"):
        if where == ("kind",):
            return  # wrong-kind
        options = [str(o) for o in getattr(kind, "options", [])] or [str(kind.value)]
        message = f"{what} is {shown(value)}, which cannot stand there"
        yield "wrong-value", where, Problem(here, message, option_help(value, options, schema))
    elif name == "pattern":
        stray = _stray(str(value), kind.pattern)
        message = f"{what} is {shown(value)}, which is not written as it must be"
        if stray:
            message = f"{what} holds {shown(stray)}, which has no place in it"
        yield "wrong-form", where, Problem(here, message, hint_of(schema))
    elif name in ("minLength", "maxLength"):
        yield "text-length", where, Problem(here, *length(what, value, name, kind.limit, schema))
    elif name in ("minItems", "maxItems", "minProperties", "maxProperties"):
        side = "at least" if name.startswith("min") else "at most"
        count = len(value) if isinstance(value, list | Mapping) else 0
        entries = "1 entry" if count == 1 else f"{count} entries"
        words, remedy = "may have", "remove what is too many"
        if side == "at least":
            words, remedy = "needs", "add what is missing, or remove the whole line"
        message = f"{what} has {entries}, but {words} {side} {kind.limit}"
        yield "wrong-count", where, Problem(here, message, help_of(schema, remedy))
    elif name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        words = {
            "minimum": "at least",
            "maximum": "at most",
            "exclusiveMinimum": "more than",
            "exclusiveMaximum": "less than",
        }[name]
        message = f"{what} is {value}, but must be {words} {kind.limit}"
        remedy = (
            "look for a slip of the keyboard; if the number is from a source, read it there again"
        )
        yield "out-of-bounds", where, Problem(here, message, help_of(schema, remedy))
    else:  # pragma: no cover - a keyword that no schema of ours uses
        yield "wrong-value", where, Problem(here, f"{what}: {error.message[:200]}", hint_of(schema))


def _missing(record: _Record, where: DataPath, key: str, schema: Mapping[str, Any]) -> Problem:
    tree = record.tree
    inner = schema_at(record.kind, (*where, key))
    what = f"{label(tree.data, where)} lacks '{key}:'" if where else f"the line '{key}:' is missing"
    purpose = str(inner.get("description") or "").rstrip(".")
    hint = f"add '{key}: ...'" + (f" ({purpose[:1].lower()}{purpose[1:]})" if purpose else "")
    if inner.get("enum"):
        hint += f" with one of: {listed(map(str, inner['enum']), 30)}"
    return Problem(_container_place(tree, where), what, hint)


def _container_place(tree: Tree, where: DataPath) -> Place:
    """The key a group stands under; the record's first key for the record itself."""
    if not where:
        first = next(iter(tree.data), None)
        return tree.key_place(first) if first is not None else tree.place()
    place = tree.place(*where) if isinstance(where[-1], int) else tree.key_place(*where)
    if isinstance(where[-1], int) and place.end == 0:
        value = value_at(tree.data, where)
        if isinstance(value, Mapping) and value:
            return tree.key_place(*where, next(iter(value)))
    return place


def _unknown(record: _Record, where: DataPath, key: str, schema: Mapping[str, Any]) -> Problem:
    known = list(schema.get("properties", {}))
    used = value_at(record.tree.data, where) or {}
    free = [k for k in known if k not in used]
    whose = label(record.tree.data, where) or (
        "the glossary" if record.kind == "glossary" else f"the record of a {record.kind}"
    )
    help = suggestion(key, free or known, "remove it; what can stand here is: {}")
    return Problem(record.tree.key_place(*where, key), f"{whose} has no '{key}:'", help)


def _bad_name(
    record: _Record, where: DataPath, schema: Mapping[str, Any]
) -> Iterator[tuple[str, DataPath, Problem]]:
    """Keys chosen by authors (arms, points, terms) that have the wrong form."""
    names = resolved(schema.get("propertyNames"))
    pattern, longest = re.compile(names.get("pattern", "")), names.get("maxLength", 60)
    for key in value_at(record.tree.data, where) or {}:
        if not pattern.match(key) or len(key) > longest:
            message = f"the name '{key[:80]}' in {label(record.tree.data, where)} is not how names are written"
            place = record.tree.key_place(*where, key)
            yield "wrong-form", (*where, key), Problem(place, message, hint_of(names))


def _any_of(record: _Record, where: DataPath, error: Any, schema: Mapping[str, Any]) -> Problem:
    keys = [
        e.kind.property
        for branch in error.kind.context
        for e in branch
        if e.kind.name == "required"
    ]
    what = label(record.tree.data, where) or "the record"
    names = listed(f"'{key}:'" for key in keys)
    message = f"{what} has none of {names}"
    help = schema.get("x-hint") if schema.get("anyOf") else None
    return Problem(
        _container_place(record.tree, where), message, str(help or f"add one of: {listed(keys)}")
    )


def _duplicates(
    record: _Record, where: DataPath, value: Any
) -> Iterator[tuple[str, DataPath, Problem]]:
    first: dict[str, int] = {}
    for index, item in enumerate(value if isinstance(value, list) else []):
        key = json.dumps(item, sort_keys=True, default=str)
        if key in first:
            place = record.tree.place(*where, index)
            message = f"{label(record.tree.data, where)} holds {shown(item)} twice"
            other = record.tree.place(*where, first[key])
            problem = Problem(place, message, "remove one of the two", other)
            yield "duplicate-item", (*where, index), problem
        else:
            first[key] = index


def _is_quoted_number(value: Any, schema: Mapping[str, Any]) -> bool:
    types = types_of(schema)
    return (
        isinstance(value, str)
        and ("number" in types or "integer" in types)
        and NUMBER.match(value) is not None
    )


def _stray(value: str, pattern: str) -> str:
    """The first word that breaks a pattern of allowed signs by itself, or ""."""
    if not pattern.endswith("*$") or not re.match(pattern, ""):
        return ""
    return next((word for word in value.split(" ") if not re.match(pattern, word)), "")
