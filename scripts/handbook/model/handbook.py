"""The whole handbook: everything that was read, in one immutable object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from .fact import Fact
from .places import Fault, Tree
from .record import Entity, Page, Source, Term, anchors_of, links_of


@dataclass(frozen=True, slots=True)
class BackLink:
    """Who points to a page, and in which field."""

    page: str
    field: str


@dataclass(frozen=True)
class Handbook:
    """Everything, loaded once."""

    root: str  #: the project folder, absolute; never shown
    today: date
    pages: Mapping[str, Page]
    sources: Mapping[str, Source]
    terms: Mapping[str, Term]
    facts: Mapping[str, Fact]
    entities: Mapping[str, Entity]
    glossary: Tree | None
    faults: tuple[Fault, ...]
    files: tuple[str, ...]  #: every file seen below docs/, relative to the project folder
    settings: Mapping[str, Any]
    texts: Mapping[str, str]  #: path -> text of every file read, for carets

    @cached_property
    def published(self) -> Mapping[str, Page]:
        """The pages that are no drafts."""
        return {key: page for key, page in self.pages.items() if page.status != "draft"}

    @cached_property
    def backlinks(self) -> Mapping[str, tuple[BackLink, ...]]:
        """target page or entity -> who points to it, sorted."""
        found: dict[str, set[tuple[str, str]]] = {}
        for page in self.pages.values():
            if page.status == "draft":
                continue
            for name, target, _ in links_of(page):
                for key in {target, target.partition("#")[0]}:
                    found.setdefault(key, set()).add((page.id, name))
        return {
            key: tuple(BackLink(*pair) for pair in sorted(value)) for key, value in found.items()
        }

    def kind_pages(self, kind: str) -> list[Page]:
        """Published pages of a kind, index pages left out, by title."""
        return sorted(
            (p for p in self.published.values() if p.kind == kind and not p.is_index),
            key=lambda p: (p.title.casefold(), p.id),
        )

    def exists(self, ref: str) -> bool:
        """Whether ``page`` or ``page#entity`` (or any anchor of the page) is known."""
        page_id, _, anchor = ref.partition("#")
        page = self.pages.get(page_id)
        if page is None:
            return False
        return not anchor or ref in self.entities or anchor in anchors_of(page)
