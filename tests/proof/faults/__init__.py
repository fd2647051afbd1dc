"""Faults that contributors make, one module per class. Each operator knows every place of the real
handbook where its fault can be made; the harness draws some of them by a seed."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from edits import Change
from real import Real

Who = Literal["careless", "hurried", "mistaken", "hostile"]


@dataclass(frozen=True)
class Fault:
    """One fault at one place.

    :param names: texts of which the message has to hold one, or () when no value can be named.
    :param stratum: faults are drawn evenly from the strata of an operator.
    :param also: other places (path, line) at which the finding may stand: where the group begins
        that lacks something, or the pages that lean on what was changed; line 0 is anywhere.
    """

    changes: tuple[Change, ...]
    names: tuple[str, ...] = ()
    stratum: str = ""
    also: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class Operator:
    """A way to make a fault.

    :param take: how many places are drawn in a full run.
    :param wide: other files are hit too, so it is tried alone, and each of them may have findings.
    """

    group: str
    name: str
    who: Who
    take: int
    wide: bool
    make: Callable[[Real], Iterable[Fault]]


OPERATORS: list[Operator] = []
#: the class of faults that look right; no floor holds for it
BEYOND = "beyond a program"


def operator(
    group: str, who: Who, name: str, take: int = 4, wide: bool = False
) -> Callable[[Callable[[Real], Iterable[Fault]]], Callable[[Real], Iterable[Fault]]]:
    """Enter a maker of faults into the list."""

    def enter(make: Callable[[Real], Iterable[Fault]]) -> Callable[[Real], Iterable[Fault]]:
        OPERATORS.append(Operator(group, name, who, take, wide, make))
        return make

    return enter


def fault(
    *changes: Change,
    names: str | Iterable[str] = (),
    stratum: str = "",
    also: Iterable[tuple[str, int]] = (),
) -> Fault:
    return Fault(
        tuple(changes), (names,) if isinstance(names, str) else tuple(names), stratum, tuple(also)
    )


def sentences(
    group: str,
    who: Who,
    name: str,
    texts: Iterable[tuple[str, str]],
    layer: str = "plain",
    own_paragraph: bool = False,
    take: int = 0,
) -> None:
    """An operator that adds a sentence to a paragraph: (sentence, what the message must name)."""
    rows = list(texts)

    def make(real: Real) -> Iterator[Fault]:
        blocks = [
            (p, b)
            for p, b in real.paragraphs(layer)
            if p.kind not in ("trial", "study") and "{cite}" not in b.text
        ]
        for number, (text, found) in enumerate(rows):
            for page, block in blocks[number :: max(1, len(rows) // 3)]:
                edit = (
                    real.below(page, block, text)
                    if own_paragraph
                    else real.after(page, block, f" {text}")
                )
                yield fault(edit, names=found, stratum=text)

    OPERATORS.append(Operator(group, name, who, take or len(rows), False, make))


def load_all() -> list[Operator]:
    """Every operator of every module, in a fixed order."""
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda i: i.name):
        importlib.import_module(f"{__name__}.{info.name}")
    return sorted(OPERATORS, key=lambda o: (o.group, o.name))
