"""Facts: addressable estimates, as a page states them once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

from .places import DataPath

Number = Decimal | int
Value = Decimal | int | str
State = Literal["confirmed", "seen-in-a-copy", "entered", "unconfirmed"]


@dataclass(frozen=True, slots=True)
class Time:
    """A length of time and what it is counted from."""

    value: Number
    unit: str
    start: str  #: what the time is counted from


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading of a source: when, and by whom (a label)."""

    date: str
    by: str
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """One estimate: a value, and how sure it is."""

    value: Value | None = None
    events: int | None = None
    n: int | None = None
    interval: tuple[Value, Value] | None = None
    interval_is: str = "95% confidence"
    interval_method: str | None = None
    spread: tuple[str, Number, Number] | None = None
    p: Value | None = None


@dataclass(frozen=True, slots=True)
class Population:
    """The people an estimate is about."""

    key: str
    n: int | None
    n_is: str
    who: str
    of: str | None = None
    chosen_by: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One addressable estimate, or the frame of several (``arms``)."""

    address: str
    page: str
    id: str
    part: str  #: arm, ``contrast`` or point; "" for the whole fact
    where: DataPath  #: where in the page's front matter
    measure: str
    stat: str
    unit: str
    label: str
    source: str
    locator: str
    seen: tuple[Reading, ...]
    cell: Cell
    at: Time | None = None
    window: Time | None = None
    period: str = ""
    population: Population | None = None
    analysis: Mapping[str, Any] = field(default_factory=dict)
    part_label: str = ""  #: the arm or point in words
    arms: tuple[str, ...] = ()  #: addresses of the arms or points
    contrast: str = ""  #: address of the contrast
    of: str = ""  #: contrast only: the arm compared
    vs: str = ""  #: contrast only: the arm it is compared with
    note: str = ""
    why: str = ""
    differs_from: str = ""
    earlier_than: str = ""
