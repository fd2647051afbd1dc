"""Every required field, enum, pattern and limit of every schema is violated once, by a record

that breaks exactly this one thing, and is caught by one finding at the right place.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import jsonschema_rs
import pytest

from handbook.checks.rule import Problem
from handbook.checks.schema_faults import record_faults
from handbook.checks.schema_walk import resolved, types_of
from handbook.content.shapes import read_schema, shape_of
from handbook.content.strict_yaml import read_yaml
from handbook.model import KINDS, DataPath

ALL = (*KINDS, "source", "glossary")
TEXTS = (
    *(
        "ab",
        "ab-c",
        "a/b",
        "a/b#c",
        "2020-01-31",
        "2020",
        "<0.05",
        "AB1",
        "123",
        "x" * 60,
        "0" * 64,
    ),
    *("NCT01234567", "2020-123456-12", "2020-512345-12-12", "ISRCTN12345678", "C92.0", "9866/3"),
    *("10.1000/abc", "PMC123", "978-0-306-40615-7", "1234-567X", "0000-0002-1825-0097"),
    *("https://example.org/a", "example.org", "a.csv"),
)
WRONG = ("§", "<", "9.9", "{", "A b")


def fits(schema: dict[str, Any], text: str) -> bool:
    low, high = schema.get("minLength", 0), schema.get("maxLength", 10_000)
    return low <= len(text) <= high and re.search(schema.get("pattern", ""), text) is not None


def sample(schema: Any, want: DataPath = ()) -> Any:
    """A valid value with what is required, and with the wanted path in it."""
    schema = resolved(schema)
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return schema["enum"][0]
    kind = types_of(schema)[0] if types_of(schema) else "object"
    if kind == "object":
        return _object(schema, want)
    if kind == "array":
        count = max(schema.get("minItems", 0), 1 if want else 0)
        inner = want[1:] if want else ()
        return [_varied(sample(schema["items"], inner if i == 0 else ()), i) for i in range(count)]
    if kind == "boolean":
        return False
    if kind in ("number", "integer"):
        return max(schema.get("minimum", 1), 1)
    found = next((text for text in TEXTS if fits(schema, text)), None)
    assert found is not None, f"TEXTS lacks a text for {schema}"
    return found


def _varied(value: Any, index: int) -> Any:
    if index == 0 or isinstance(value, dict):
        return value
    return value + index if isinstance(value, int) else f"{value}{index}"


def _object(schema: dict[str, Any], want: DataPath) -> dict[str, Any]:
    properties = schema.get("properties", {})
    keys = list(schema.get("required", []))
    if want and want[0] not in keys:
        keys.append(want[0])
    if not keys and schema.get("minProperties"):
        keys.append(next(iter(properties), "ab"))
    found = {}
    for key in keys:
        inner = properties.get(key, schema.get("additionalProperties"))
        found[key] = sample(inner, want[1:] if want and want[0] == key else ())
    extra: list[str] = []
    if "if" in schema and jsonschema_rs.is_valid(schema["if"], found):
        extra = schema["then"].get("required", [])
    if "anyOf" in schema and not jsonschema_rs.is_valid({"anyOf": schema["anyOf"]}, found):
        extra = schema["anyOf"][0]["required"]
    for key in extra:
        found.setdefault(key, sample(properties[key]))
    return found


def places(kind: str) -> Iterator[tuple[DataPath, dict[str, Any]]]:
    """Every place of a schema with one path that leads to it.

    Shared definitions come once: those that trials use with trials.
    """
    found, shared = _of_trials()
    yield from found if kind == "trial" else _walk(read_schema(kind), (), set(shared))


def _walk(schema: Any, path: DataPath, seen: set[str]) -> Iterator[tuple[DataPath, dict[str, Any]]]:
    reference = schema.get("$ref")
    if reference:
        if reference in seen:
            return
        seen.add(reference)
    whole = resolved(schema)
    yield path, whole
    for key, inner in whole.get("properties", {}).items():
        yield from _walk(inner, (*path, key), seen)
    if isinstance(whole.get("additionalProperties"), dict):
        yield from _walk(whole["additionalProperties"], (*path, "ab"), seen)
    if isinstance(whole.get("items"), dict):
        yield from _walk(whole["items"], (*path, 0), seen)


@cache
def _of_trials() -> tuple[list[tuple[DataPath, dict[str, Any]]], frozenset[str]]:
    seen: set[str] = set()
    return list(_walk(read_schema("trial"), (), seen)), frozenset(seen)


@dataclass(frozen=True)
class Case:
    """A record that breaks one thing.

    :param at: the path that the finding must point to.
    :param key: whether it points to the key there, not to the value.
    """

    rule: str
    record: Any
    at: DataPath
    what: str
    key: bool = False


def _with(kind: str, path: DataPath, change: Any) -> Any:
    """A valid record with the path in it, its value there replaced by ``change(value)``."""
    record = sample(read_schema(kind), path)
    if not path:
        return change(record)
    parent = record
    for step in path[:-1]:
        parent = parent[step]
    parent[path[-1]] = change(parent[path[-1]])
    return record


def cases(kind: str) -> Iterator[Case]:
    for path, schema in places(kind):
        for rule, what, change, at, key in _faults(schema):
            if path == ("kind",) or (not path and rule in ("wrong-type", "wrong-count")):
                continue  # the rules wrong-kind and unreadable-yaml have their own cases
            record = _with(kind, path, change)
            if record:  # of an empty one the reader tells
                yield Case(rule, record, (*path, *at), what, key)


def _faults(schema: dict[str, Any]) -> Iterator[tuple[str, str, Any, DataPath, bool]]:
    types = types_of(schema)
    for name in schema.get("required", ()):
        if name != "kind":
            yield "missing-key", name, _without(name), (), True
    if schema.get("additionalProperties") is False:
        yield "unknown-key", "zzz", lambda v: {**v, "zzz": "x"}, ("zzz",), True
    if "propertyNames" in schema:
        yield "wrong-form", "name", lambda v: {**v, "Z z": v["ab"]}, ("Z z",), True
    if "if" in schema and "required" in schema.get("then", {}):
        name = schema["then"]["required"][0]
        asked = schema["if"]["required"][0]  # the key that asks for the other, by value or at all
        by_value = schema["if"].get("properties", {}).get(asked, {}).get("enum")
        for value in by_value or [sample(schema["properties"][asked])]:
            yield "missing-key", name, _because(asked, value, name), (), True
    if "anyOf" in schema:
        keys = [k for branch in schema["anyOf"] for k in branch["required"]]
        yield "missing-key", "any", lambda v: {k: v[k] for k in v if k not in keys}, (), True
    if "enum" in schema:
        yield "wrong-value", "zzz", lambda _: "zzz", (), False
    wrong = schema.get("pattern") and next(
        (w * schema.get("minLength", 1) for w in WRONG if not re.search(schema["pattern"], w)), ""
    )
    if wrong:
        yield "wrong-form", wrong, lambda _: wrong, (), False
    then = schema.get("then", {})
    if "enum" in then:
        yield "wrong-value", "zzz", lambda _: "zzz", (), False
    if "pattern" in then:
        yield "wrong-form", "zzz", lambda _: "zzz", (), False
    if schema.get("minLength", 0) > 1:
        yield "text-length", "short", lambda _: "x", (), False
    if schema.get("minLength") == 1:
        yield "text-length", "empty", lambda _: "", (), False
    if "maxLength" in schema:
        many = schema["maxLength"] + 1
        long = next(c * many for c in "xA1" if re.search(schema.get("pattern", ""), c * many))
        yield "text-length", "long", lambda _: long, (), False
    if schema.get("minItems") or schema.get("minProperties"):
        empty: Any = [] if "array" in types else {}
        yield "wrong-count", "few", lambda _: empty, (), False
    if "maxItems" in schema:
        yield "wrong-count", "many", lambda v: [*v, *(x + 9 for x in v)], (), False
    if schema.get("uniqueItems"):
        yield (
            "duplicate-item",
            "twice",
            lambda v: [*(v or [sample(schema["items"])]), v[0]],
            (-1,),
            False,
        )
    for name, by in (("minimum", -1), ("exclusiveMinimum", 0)):
        if name in schema:
            yield "out-of-bounds", name, lambda _, n=name, b=by: schema[n] + b, (), False
    if "number" in types or "integer" in types:
        yield "quoted-number", "quoted", lambda _: "7", (), False
    if types:
        value: Any = {"zzz": "x"} if "object" not in types else ["zzz"]
        yield "wrong-type", "type", lambda _: value, (), False


def _without(name: str) -> Any:
    return lambda value: {k: v for k, v in value.items() if k != name}


def _because(key: str, value: str, missing: str) -> Any:
    return lambda v: {**{k: v[k] for k in v if k != missing}, key: value}


def faults_of(kind: str, record: Any) -> tuple[list[tuple[str, Problem]], str]:
    text = json.dumps(record, indent=1, ensure_ascii=False)
    tree, faults, readable = read_yaml(text, "a.md", shape_of(kind))
    assert not faults, faults
    assert readable or not record
    return record_faults(kind, tree), text


@cache
def all_cases(kind: str) -> list[Case]:
    return list(cases(kind))


@pytest.mark.parametrize("kind", ALL)
def test_samples_are_valid(kind: str) -> None:
    for path, _ in places(kind):
        found, _ = faults_of(kind, sample(read_schema(kind), path))
        assert not found, (path, found)


@pytest.mark.parametrize("kind", ALL)
def test_each_fault_is_found_once_and_in_place(kind: str) -> None:
    assert len(all_cases(kind)) > 20
    for case in all_cases(kind):
        found, text = faults_of(kind, case.record)
        told = f"{case.rule} {case.what} at {case.at}: {[(r, p.message) for r, p in found]}"
        assert [rule for rule, _ in found] == [case.rule], told
        place, lines = found[0][1].place, text.split("\n")
        there = lines[place.line - 1][place.column - 1 :]
        assert found[0][1].help, told
        if case.rule == "missing-key":
            _container(case, there, told)
        elif case.key:
            assert there.startswith(f'"{case.at[-1]}"'), told
        else:
            _value(case, there, told)


def _container(case: Case, there: str, told: str) -> None:
    """A missing key is told at the key of its group, or at the group's first key."""
    value: Any = case.record
    for step in case.at:
        value = value[step]
    if not case.at:
        assert not value or there.startswith(f'"{next(iter(value))}"'), told
    elif isinstance(case.at[-1], int):
        assert there.startswith(("{", f'"{next(iter(value), "")}"')), told
    else:
        assert there.startswith(f'"{case.at[-1]}"'), told


def _value(case: Case, there: str, told: str) -> None:
    value: Any = case.record
    for step in case.at:
        value = value[step]
    start = json.dumps(value, ensure_ascii=False)
    assert there.startswith(start[:1] if isinstance(value, dict | list) else start), told


@pytest.mark.parametrize("kind", [*ALL, "common"])
def test_every_property_is_described_and_every_pattern_has_a_hint(kind: str) -> None:
    def walk(schema: Any, path: str) -> None:
        if not isinstance(schema, dict):
            return
        whole = resolved(schema)
        if "pattern" in schema:
            assert schema.get("x-hint"), f"{kind}: {path} has a pattern and no x-hint"
        for key, inner in schema.get("properties", {}).items():
            assert resolved(inner).get("description"), f"{kind}: {path}.{key} has no description"
            walk(inner, f"{path}.{key}")
        if schema.get("type") == "object":
            assert whole.get("additionalProperties") is not None, f"{kind}: {path} is open"
            walk(schema.get("additionalProperties"), f"{path}.*")
        walk(schema.get("items"), f"{path}[]")
        for key, inner in schema.get("$defs", {}).items():
            walk(inner, key)

    walk(read_schema(kind), "")


@pytest.mark.parametrize("kind", [*ALL, "common"])
def test_schemas_are_valid_schemas(kind: str) -> None:
    jsonschema_rs.meta.validate(dict(read_schema(kind)))
    assert "oneOf" not in json.dumps(read_schema(kind))
