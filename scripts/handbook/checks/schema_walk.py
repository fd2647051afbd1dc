"""The part of a schema that governs a place in a record, and its hints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import jsonschema_rs

from handbook.content.shapes import read_schema
from handbook.model import DataPath


@cache
def validator(kind: str) -> Any:
    """The compiled schema of a kind."""
    common = jsonschema_rs.Registry([("common.schema.json", dict(read_schema("common")))])
    return jsonschema_rs.validator_for(dict(read_schema(kind)), registry=common)


def resolved(schema: Any) -> dict[str, Any]:
    """A schema with its reference followed; its own words win over those it refers to."""
    if not isinstance(schema, dict):
        return {}
    reference = schema.get("$ref")
    if not isinstance(reference, str):
        return schema
    target = read_schema("common")["$defs"].get(reference.rpartition("/")[2], {})
    return {**resolved(target), **{k: v for k, v in schema.items() if k != "$ref"}}


def schema_at(kind: str, where: DataPath) -> dict[str, Any]:
    """The schema of the value at a path, empty when the path is unknown."""
    schema = resolved(read_schema(kind))
    for step in where:
        if isinstance(step, int):
            inner = schema.get("items")
        else:
            inner = schema.get("properties", {}).get(step, schema.get("additionalProperties"))
        schema = resolved(inner)
    return schema


def types_of(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The types a schema allows."""
    found = schema.get("type", ())
    return (found,) if isinstance(found, str) else tuple(found)


def hint_of(schema: Mapping[str, Any]) -> str:
    """What to write, in the words of the schema."""
    hint = schema.get("x-hint") or schema.get("description") or ""
    return str(hint)


def value_at(data: Any, where: DataPath) -> Any:
    """The value at a path, None when there is none."""
    for step in where:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def texts_in(data: Any, where: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Every text of a record with its path."""
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from texts_in(value, (*where, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts_in(value, (*where, index))


def label(data: Any, where: DataPath) -> str:
    """A path in words: ``'unit:' (in facts, os-3y, at)``, ``entry 2 of 'drugs:'``; "" for all."""
    names = []
    for step in where:
        data = value_at(data, (step,))
        name = str(step)
        if isinstance(step, int):
            own = data.get("id") if isinstance(data, Mapping) else None
            name = str(own) if isinstance(own, str) else f"entry {step + 1}"
        names.append(name)
    if not names:
        return ""
    *above, last = names
    if isinstance(where[-1], int) and above:
        last = last if last.startswith("entry ") else f"entry '{last}'"
        text = f"{last} of '{above.pop()}:'"
    else:
        text = f"'{last}:'"
    return f"{text} (in {', '.join(above)})" if above else text
