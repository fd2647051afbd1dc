"""Correct but unusual edits: the checker must not find anything new in them."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from edits import Change
from real import Real

from handbook.model import Page

Edits = tuple[Change, ...]


@dataclass(frozen=True)
class Harmless:
    """A correct edit.

    :param make: every place where it can be made; the harness draws one by its seed.
    """

    group: str
    name: str
    make: Callable[[Real], Iterable[Edits]]


HARMLESS: list[Harmless] = []


def harmless(
    group: str, name: str
) -> Callable[[Callable[[Real], Iterable[Edits]]], Callable[[Real], Iterable[Edits]]]:
    """Enter a maker of correct edits into the list."""

    def enter(make: Callable[[Real], Iterable[Edits]]) -> Callable[[Real], Iterable[Edits]]:
        HARMLESS.append(Harmless(group, name, make))
        return make

    return enter


def added(
    group: str, texts: Iterable[str], layer: str = "plain", own_paragraph: bool = False
) -> None:
    """One correct edit for each text: it is added to a paragraph of a page for families."""
    for text in texts:

        def make(real: Real, text: str = text) -> Iterator[Edits]:
            for page, block in real.paragraphs(layer):
                if page.kind in ("trial", "study") or _long(block.text) or "{cite}" in block.text:
                    continue
                if text.startswith("#") and not _below_section(page, block.line):
                    continue
                edit = (
                    real.below(page, block, text)
                    if own_paragraph
                    else real.after(page, block, f" {text}")
                )
                yield (edit,)

        HARMLESS.append(Harmless(group, text.split("\n")[0][:70], make))


def _below_section(page: Page, line: int) -> bool:
    """Whether a section has begun above: only then may a smaller heading follow."""
    return any(h.level == 2 and h.place.line < line for h in page.body.headings)


def _long(text: str) -> bool:
    return len(text) > 700


def load_all() -> list[Harmless]:
    """Every correct edit, in a fixed order."""
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda i: i.name):
        importlib.import_module(f"{__name__}.{info.name}")
    return sorted(HARMLESS, key=lambda h: (h.group, h.name))
