"""What a rule is, and how the rules are found."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from handbook.model import Handbook, Place

Level = Literal["error", "warning"]
LifeCycle = Literal["preview", "stable", "deprecated"]


@dataclass(frozen=True, slots=True)
class Edit:
    """A mechanical mend: replace a span of one line of one file.

    Columns count characters from 1; ``end`` is the column after the last one replaced.
    ``whole_file`` mends bytes instead: ``byte-order-mark`` or ``line-endings``.
    """

    path: str
    line: int
    column: int
    end: int
    text: str
    whole_file: Literal["", "byte-order-mark", "line-endings"] = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What a rule found: where, what is wrong (with the value found), and the exact remedy."""

    place: Place
    message: str
    help: str
    other: Place | None = None
    edits: tuple[Edit, ...] = ()
    level: Level | None = None  #: None takes the rule's


@dataclass(frozen=True)
class Rule:
    """One rule. Its module's docstring is its section in the handbook.

    :param code: ``LHnnn``, never reused.
    :param name: states the fault, in kebab case.
    :param check: yields problems; it must not raise on any content.
    :param always: keeps its level on drafts and archived pages (files, safety).
    """

    code: str
    name: str
    check: Callable[[Handbook], Iterable[Problem]]
    level: Level = "error"
    state: LifeCycle = "stable"
    since: str = "0.1.0"
    always: bool = False
    fixable: bool = False
    network: bool = False  #: block 9 only: never part of a plain check
    doc: str = ""

    @property
    def block(self) -> int:
        """The block of the catalogue the rule belongs to: the hundreds of its code."""
        return int(self.code[2])


def faults_of(name: str) -> Callable[[Handbook], Iterator[Problem]]:
    """A check that reports what the loader could not take."""

    def check(book: Handbook) -> Iterator[Problem]:
        for fault in book.faults:
            if fault.rule == name:
                yield Problem(fault.place, fault.message, fault.help, fault.other)

    return check


@cache
def all_rules(*folders: str) -> tuple[Rule, ...]:
    """Every rule of the package ``rules``, or of some of its folders, by code."""
    from handbook.checks import rules

    found = []
    paths = [f"{root}/{folder}" for root in rules.__path__ for folder in folders]
    prefixes = [f"{rules.__name__}.{folder}." for folder in folders]
    places = (
        zip(paths, prefixes, strict=True) if folders else [(*rules.__path__, f"{rules.__name__}.")]
    )
    modules = (info for path, name in places for info in pkgutil.walk_packages([path], name))
    for info in modules:
        module = importlib.import_module(info.name)
        rule = getattr(module, "RULE", None)
        if isinstance(rule, Rule):
            found.append(Rule(**{**rule.__dict__, "doc": (module.__doc__ or "").strip()}))
    return tuple(sorted(found, key=lambda rule: rule.code))
