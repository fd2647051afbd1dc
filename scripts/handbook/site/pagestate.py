"""What one page uses, numbered while it is read: sources, cards, and how each fact role stands."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from handbook.model import Handbook, Page, Role, mapping, mappings, text_of

from .numbers import Denominator, is_number, own_denominator
from .wording import default_form

#: what may stand before a role at the start of a sentence: nothing, list and table marks, emphasis
_START = re.compile(r"\s*(?:[-*+]\s+|\d+[.)]\s+|>\s+|#{1,6}\s+)?[*_\"'(]{0,3}\Z")
_RATIO = re.compile(r"\b(?:hazard|odds|risk|incidence) ratio\b[^.;]{0,60}\Z", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.?!][\"')*_]{0,3}\s+[*_\"'(]{0,3}\Z")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a role stands: at the start of a sentence, and with which denominator."""

    starts: bool = False
    denominator: Denominator | None = None
    ratio_named: bool = False  #: whether the words before it name the kind of ratio


@dataclass
class PageState:
    """Numbers given out while a page is read."""

    page: Page
    sources: dict[str, int] = field(default_factory=dict)
    locators: dict[str, dict[str, None]] = field(default_factory=dict)
    cards: dict[tuple[str, str], int] = field(default_factory=dict)
    settings: dict[str, deque[Setting]] = field(default_factory=dict)

    def source(self, name: str, locator: str = "") -> int:
        """The number of a source on this page; its place is noted for the source list."""
        places = self.locators.setdefault(name, {})
        if locator:
            places[locator] = None
        return self.sources.setdefault(name, len(self.sources) + 1)

    def card(self, kind: str, key: str) -> tuple[int, bool]:
        """The number of a card, and whether this is its first use."""
        number = self.cards.get((kind, key))
        if number is not None:
            return number, False
        number = self.cards[(kind, key)] = len(self.cards) + 1
        return number, True

    def setting(self, role_text: str) -> Setting:
        """How the next role of this text stands on the page."""
        waiting = self.settings.get(role_text.strip())
        return waiting.popleft() if waiting else Setting()


def page_state(page: Page, book: Handbook) -> PageState:
    """A fresh state: the header's sources first, then what roles will ask for."""
    state = PageState(page)
    for name, locator in header_sources(page.data):
        state.source(name, locator)
    denominators = _denominators(page, book)
    for role in page.body.roles:
        if role.name == "fact":
            before = _before(page, role)
            starts = bool(_START.match(before) or _SENTENCE_END.search(before))
            setting = Setting(starts, denominators.get(id(role)), bool(_RATIO.search(before)))
            state.settings.setdefault(role.text.strip(), deque()).append(setting)
    return state


def header_sources(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The sources that the record's own fields name, in the order they are shown."""
    rows: list[Mapping[str, Any]] = [data] if text_of(data.get("date_is")) else []
    rows.append(mapping(data.get("design")))
    for approval in mappings(data.get("approvals")):
        rows.extend(mappings(approval.get("history")))
    rows.append(mapping(data.get("label")))
    rows.append(mapping(data.get("individual_data")))
    for row in rows:
        name = text_of(row.get("source"))
        if name:
            yield name, text_of(row.get("locator"))


def _before(page: Page, role: Role) -> str:
    """The source of the paragraph, item or cell that stands before a role."""
    if not 0 <= role.block < len(page.body.blocks):
        return "…"
    block = page.body.blocks[role.block]
    lines = block.text.split("\n")[: role.place.line - block.line + 1]
    before = "\n".join([*lines[:-1], lines[-1][: role.place.column - 1]]) if lines else "…"
    return before.rpartition("|")[2] if block.kind == "row" else before


def _denominators(page: Page, book: Handbook) -> dict[int, Denominator]:
    """One denominator within a paragraph, list item or table: the largest that one of it needs."""
    groups: dict[int, list[tuple[Role, Denominator]]] = defaultdict(list)
    table, last_line = 0, -1
    for role in page.body.roles:
        if role.name != "fact" or role.block < 0:
            continue
        fact = book.facts.get(role.target)
        if fact is None or not is_number(fact.cell.value) or fact.unit != "percent":
            continue
        if (role.form or default_form(fact)) != "plain":
            continue
        block = page.body.blocks[role.block]
        group = role.block
        if block.kind == "row":
            if block.line - last_line > 2:
                table = -role.block - 1
            last_line, group = block.line, table
        groups[group].append((role, own_denominator(fact.cell.value)))  # type: ignore[arg-type]
    return {
        id(role): max(needed for _, needed in members)
        for members in groups.values()
        for role, _ in members
    }
