"""Numbers as text: decimals as written, thousands separated, chances out of 10, 100 or 1,000."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import Literal

from handbook.model import Number, Value

from .words import BOUND, unit_words

Denominator = Literal[10, 100, 1000]

#: unit -> what follows the number
_AFTER = {
    "percent": "%",
    "ratio": "",
    "people": "",
    "per-100000": " per 100,000",
    "per-1000": " per 1,000",
    "cells": " cells",
    "x10e9-per-l": " × 10⁹/L",
    "grams-per-l": " g/L",
    "percentage-points": " percentage points",
}


def number(value: Number) -> str:
    """A number with its decimals as written and thousands separated; a true minus sign."""
    return f"{value:,}".replace("-", "−") if isinstance(value, int) else _decimal(value)


def _decimal(value: Decimal) -> str:
    return f"{value:,f}".replace("-", "−")


def is_number(value: object) -> bool:
    """Whether a value is a number, not a bound or absent."""
    return isinstance(value, Decimal | int) and not isinstance(value, bool)


def bound_or_number(value: Value) -> str:
    """A number, or a bound in words."""
    if isinstance(value, str):
        return BOUND.get(value, value)
    return number(value)


def with_unit(value: Value, unit: str) -> str:
    """``85%``, ``14.7 months``, ``4.1 per 100,000``, ``not reached``."""
    if isinstance(value, str):
        return BOUND.get(value, value)
    if unit == "percentage-points" and value == 1:
        return f"{number(value)} percentage point"
    if unit in _AFTER:
        return number(value) + _AFTER[unit]
    return f"{number(value)} {unit_words(unit, value)}".rstrip()


def own_denominator(percent: Number) -> Denominator:
    """10 within 2 points of a tenth; 1,000 under 1 % or over 99 %; else 100."""
    value = Decimal(percent)
    if 0 < value < 1 or 99 < value < 100:
        return 1000
    tenth = rounded(value / 10)
    if 1 <= tenth <= 9 and abs(value - tenth * 10) <= 2:
        return 10
    return 100


def chance(percent: Number, denominator: Denominator) -> str:
    """``about 3 in 10``; ``fewer than 1 in 100`` and ``more than 99 in 100`` at the ends."""
    value = Decimal(percent)
    shown = f"{denominator:,}"
    if value in (0, 100):
        return f"{int(value * denominator / 100):,} in {shown}"
    exact = value * denominator / 100
    count = rounded(exact)
    if count < 1 or (denominator > 10 and exact < Decimal("0.9")):  # half of one is not one
        return f"fewer than 1 in {shown}"
    if count >= denominator:
        return f"more than {denominator - 1:,} in {shown}"
    return f"about {count:,} in {shown}"


def rounded(value: Decimal) -> int:
    """To the nearest whole number, halves away from zero."""
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))


def inverse(value: Number) -> str:
    """1 divided by a number, to as many significant digits as it has."""
    decimal = Decimal(value)
    if decimal == 0:
        return "not estimable"
    digits = max(2, len(decimal.as_tuple().digits))
    result = 1 / decimal
    places = digits - 1 - result.adjusted()
    return _decimal(result.quantize(Decimal(1).scaleb(-max(places, 0)), ROUND_HALF_UP))
