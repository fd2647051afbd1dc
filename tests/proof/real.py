"""The real handbook as material for edits: its records, scalars, prose and roles with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from edits import Cut, Edit, Insert

from handbook.checks.schema_walk import schema_at, types_of, value_at
from handbook.content import find_project, load
from handbook.model import Block, DataPath, Handbook, Page, Role, Tree

TODAY = "2026-11-24"
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Scalar:
    """One value of a record that stands on one line."""

    kind: str  #: kind of page, ``source`` or ``glossary``
    tree: Tree
    where: DataPath
    value: Any
    raw: str  #: as written, quotes included
    schema: Mapping[str, Any]

    @property
    def field(self) -> str:
        """The path without positions and names chosen by authors."""
        named = ("arms", "populations", "analyses", "points", "terms")
        steps = []
        for number, step in enumerate(self.where):
            chosen = number and self.where[number - 1] in named
            steps.append("*" if isinstance(step, int) or chosen else str(step))
        return ".".join(steps)

    @property
    def stratum(self) -> str:
        return f"{self.kind} {self.field}"

    @property
    def types(self) -> tuple[str, ...]:
        return types_of(self.schema)

    @property
    def key(self) -> str:
        """The nearest key above the value."""
        return next((str(s) for s in reversed(self.where) if isinstance(s, str)), "")

    def to(self, text: str) -> Edit:
        """The edit that writes another text in place of the value."""
        line, start, end = self.tree.values[self.where]
        return Edit(self.tree.path, line, start, end, text)


@dataclass(frozen=True)
class Key:
    """One key of a record."""

    kind: str
    tree: Tree
    where: DataPath

    @property
    def name(self) -> str:
        return str(self.where[-1])

    @property
    def place(self) -> tuple[int, int, int]:
        return self.tree.keys[self.where]

    def to(self, text: str) -> Edit:
        line, start, end = self.place
        return Edit(self.tree.path, line, start, end, text)


class Real:
    """A handbook, read once."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.book: Handbook = load(find_project(root, TODAY))
        self._lines: dict[str, list[str]] = {}

    def lines(self, path: str) -> list[str]:
        if path not in self._lines:
            self._lines[path] = self.book.texts[path].split("\n")
        return self._lines[path]

    @cached_property
    def trees(self) -> list[tuple[str, Tree]]:
        found = [(p.kind, p.tree) for p in self.pages]
        found += [("source", s.tree) for s in self.book.sources.values() if s.readable]
        if self.book.glossary is not None:
            found.append(("glossary", self.book.glossary))
        return found

    @cached_property
    def pages(self) -> list[Page]:
        """Published pages that could be read."""
        return [p for p in self.book.pages.values() if p.readable and p.status == "published"]

    @cached_property
    def scalars(self) -> list[Scalar]:
        found = []
        for kind, tree in self.trees:
            for where, (line, start, end) in tree.values.items():
                if not end or not where:
                    continue
                value = value_at(tree.data, where)
                if not isinstance(value, Mapping | list):
                    raw = self.lines(tree.path)[line - 1][start - 1 : end - 1]
                    found.append(Scalar(kind, tree, where, value, raw, schema_at(kind, where)))
        return found

    @cached_property
    def keys(self) -> list[Key]:
        return [Key(kind, tree, where) for kind, tree in self.trees for where in tree.keys]

    def scalar(self, tree: Tree, *where: str | int) -> Scalar | None:
        """The value at a path of a record."""
        return self._by_place.get((tree.path, where))

    @cached_property
    def _by_place(self) -> dict[tuple[str, DataPath], Scalar]:
        return {(s.tree.path, s.where): s for s in self.scalars}

    def without_key(self, key: Key) -> list[Edit | Cut] | None:
        """The edits that remove a key with its value; None when that is not simple."""
        line, start, end = key.place
        text = self.lines(key.tree.path)[line - 1]
        before = text[: start - 1]
        if not before.strip():
            last = self._last_line(key.tree.path, line, start)
            return [Cut(key.tree.path, line, last)]
        stop = _end_of_flow(text, end - 1)
        if stop is None or before.rstrip()[-1:] not in "{,":
            return None
        if text[stop : stop + 2] == ", ":
            return [Edit(key.tree.path, line, start, stop + 3, "")]
        cut = len(before.rstrip().removesuffix(",")) if before.rstrip().endswith(",") else start - 1
        return [Edit(key.tree.path, line, cut + 1, stop + 1, "")]

    def _last_line(self, path: str, line: int, start: int) -> int:
        lines = self.lines(path)
        last = line
        for number in range(line + 1, len(lines) + 1):
            text = lines[number - 1]
            indent = len(text) - len(text.lstrip())
            if text.strip() and indent <= start - 1:
                break
            last = number
        return last

    def paragraphs(
        self, layer: str = "plain", families: bool = True
    ) -> Iterator[tuple[Page, Block]]:
        """Paragraphs outside of boxes that end in a full stop, on pages for readers."""
        for page in self.pages:
            audience = set(page.audience)
            if audience == {"contributors"} or page.folder == "contributing":
                continue
            if families and not audience & {"patients", "caregivers"}:
                continue
            for block in page.body.blocks:
                inside = ("", "clinical") if layer == "clinical" else ("",)
                if (
                    block.kind != "paragraph"
                    or block.layer != layer
                    or block.directive not in inside
                ):
                    continue
                if block.text.rstrip().endswith(".") and "\n" not in block.text:
                    yield page, block

    def after(self, page: Page, block: Block, text: str) -> Edit:
        """The edit that adds a text at the end of a block of one line."""
        end = len(self.lines(page.path)[block.line - 1].rstrip()) + 1
        return Edit(page.path, block.line, end, end, text)

    def below(self, page: Page, block: Block, text: str) -> Insert:
        """The edit that adds a paragraph below a block."""
        return Insert(page.path, block.line + block.text.count("\n") + 1, f"\n{text}")

    def roles(self, *names: str) -> Iterator[tuple[Page, Role]]:
        """Roles that stand on one line."""
        for page in self.pages:
            for role in page.body.roles:
                if (not names or role.name in names) and role.place.end and "\n" not in role.text:
                    yield page, role

    def role_source(self, role: Role) -> str:
        line = self.lines(role.place.path)[role.place.line - 1]
        return line[role.place.column - 1 : role.place.end - 1]

    def replace_role(self, role: Role, text: str) -> Edit:
        place = role.place
        return Edit(place.path, place.line, place.column, place.end, text)


def _end_of_flow(text: str, start: int) -> int | None:
    """Where the value that follows position ``start`` ends inside a flow mapping on one line."""
    depth, quote = 0, ""
    for index in range(start, len(text)):
        sign = text[index]
        if quote:
            if sign == quote and text[index - 1] != "\\":
                quote = ""
        elif sign in "\"'" and text[index - 1] in " [{:,":
            quote = sign
        elif sign in "[{":
            depth += 1
        elif sign in "]}":
            if depth == 0:
                return index
            depth -= 1
        elif sign == "," and depth == 0:
            return index
    return None


def slip(word: str, rng_number: int = 0) -> str:
    """A word with two neighboring letters exchanged, as quick fingers write it."""
    spots = [
        i for i in range(len(word) - 1) if word[i] != word[i + 1] and word[i : i + 2].isalpha()
    ]
    if not spots:
        return word + "s"
    at = spots[(len(spots) // 2 + rng_number) % len(spots)]
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def digit_slip(text: str) -> str:
    """A number with two unequal neighboring digits exchanged; the same text when there are none."""
    for match in re.finditer(r"\d(?=\.?\d)", text):
        at = match.start()
        other = at + 2 if text[at + 1] == "." else at + 1
        if text[at] != text[other] and not (at == 0 and text[other] == "0"):
            signs = list(text)
            signs[at], signs[other] = signs[other], signs[at]
            return "".join(signs)
    return text
