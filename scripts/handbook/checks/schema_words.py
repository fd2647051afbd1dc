"""How violations of a schema are said: values, types and remedies in words."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from .near import listed, suggestion
from .schema_walk import hint_of, types_of


def option_help(value: Any, options: list[str], schema: Mapping[str, Any]) -> str:
    """What to write in place of a word outside of its list."""
    if "x-hint" in schema:
        return hint_of(schema)
    return suggestion(str(value), options)


def length(
    what: str, value: Any, name: str, limit: int, schema: Mapping[str, Any]
) -> tuple[str, str]:
    """Message and remedy for a text of a wrong length."""
    count = len(value) if isinstance(value, str) else 0
    if count == 0:
        return f"{what} is empty", help_of(schema, "write it, or remove the whole line")
    side = "needs at least" if name == "minLength" else "may have at most"
    message = f"{what} has {count} letters and signs, but {side} {limit}"
    remedy = (
        f"shorten it to {limit} letters and signs" if name == "maxLength" else "say more about it"
    )
    return message, help_of(schema, remedy)


def type_help(value: Any, wanted: str, schema: Mapping[str, Any]) -> str:
    """What to write in place of a value of the wrong type."""
    if "x-hint" in schema:
        return hint_of(schema)
    if value in ("true", "false") and "boolean" in types_of(schema):
        return f"remove the quotes: {value}"
    options = [str(option) for option in schema.get("enum", ())]
    if options:
        return f"write one word, without brackets: {listed(options, 30)}"
    if isinstance(value, list) and "array" not in types_of(schema):
        return f"write {wanted} without square brackets"
    if "array" in types_of(schema):
        return f"put it in square brackets: [{value if isinstance(value, str) else '...'}]"
    return f"write {wanted} here"


def help_of(schema: Mapping[str, Any], otherwise: str) -> str:
    """The hint of the schema, else another remedy."""
    return str(schema.get("x-hint") or otherwise)


def shown(value: Any) -> str:
    """A value in words, cut when it is long."""
    if isinstance(value, Mapping):
        return "a group of lines"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | Decimal):
        return f"the number {value}"
    text = str(value)
    return f"'{text[:80]}{'…' if len(text) > 80 else ''}'"
