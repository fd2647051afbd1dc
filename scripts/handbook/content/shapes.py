"""What type the schemas give each scalar, so that YAML can be read as text and typed once."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from .project import SCHEMA_DIR

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,12})?\Z")
INTEGER = re.compile(r"-?(?:0|[1-9]\d{0,17})\Z")


class Shape:
    """The part of a schema that says how scalars below it are typed."""

    __slots__ = ("boolean", "integer", "items", "number", "other", "properties")

    def __init__(self) -> None:
        self.number = self.integer = self.boolean = False
        self.properties: dict[str, Shape] = {}
        self.other: Shape | None = None
        self.items: Shape | None = None

    def child(self, key: str | int) -> Shape | None:
        """The shape of a key's value or of a list's items."""
        return self.items if isinstance(key, int) else self.properties.get(key, self.other)

    def typed(self, text: str) -> Any:
        """A plain scalar as number or boolean where the schema wants one, else as it is."""
        if self.boolean and text in ("true", "false"):
            return text == "true"
        if (self.number or self.integer) and NUMBER.match(text):
            return int(text) if INTEGER.match(text) else Decimal(text)
        return text


@cache
def read_schema(name: str) -> Mapping[str, Any]:
    """A schema of this project by name (``drug``, ``common``)."""
    file = SCHEMA_DIR / f"{name}.schema.json"
    found: dict[str, Any] = json.loads(Path(file).read_text(encoding="utf-8"))
    return found


@cache
def shape_of(name: str) -> Shape:
    """The shape of a whole record of a kind."""
    return _shape(read_schema(name), {})


def _shape(schema: Any, seen: dict[str, Shape]) -> Shape:
    shape = Shape()
    if not isinstance(schema, dict):
        return shape
    reference = schema.get("$ref")
    if isinstance(reference, str):
        if reference not in seen:
            definition = read_schema("common")["$defs"][reference.rpartition("/")[2]]
            seen[reference] = _shape(definition, seen)
        return seen[reference]
    types = schema.get("type", ())
    types = (types,) if isinstance(types, str) else types
    shape.number, shape.integer = "number" in types, "integer" in types
    shape.boolean = "boolean" in types
    for key, value in schema.get("properties", {}).items():
        shape.properties[key] = _shape(value, seen)
    if isinstance(schema.get("additionalProperties"), dict):
        shape.other = _shape(schema["additionalProperties"], seen)
    if isinstance(schema.get("items"), dict):
        shape.items = _shape(schema["items"], seen)
    return shape
