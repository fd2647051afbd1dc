"""Values as text, without losing the decimals of the source."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any


class _Encoder(json.JSONEncoder):
    def default(self, o: Any) -> Any:
        return _Exact(o) if isinstance(o, Decimal) else super().default(o)


class _Exact(float):
    """A float that prints as the decimal it came from (16.0 stays 16.0)."""

    def __new__(cls, value: Decimal) -> _Exact:
        made = super().__new__(cls, value)
        made.text = str(value)  # type: ignore[attr-defined]
        return made

    def __repr__(self) -> str:
        return str(self.text)  # type: ignore[attr-defined]


def json_text(value: Any) -> str:
    """JSON with stable order, two spaces, and a final line end."""
    return json.dumps(plain(value), indent=2, ensure_ascii=False, cls=_Encoder) + "\n"


def plain(value: Any) -> Any:
    """Mappings and tuples as dicts and lists; decimals as numbers that keep their digits."""
    if isinstance(value, Decimal):
        return _Exact(value)
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def shown(value: object) -> str:
    """A cell of a table: "" for nothing."""
    return "" if value is None else str(value)
