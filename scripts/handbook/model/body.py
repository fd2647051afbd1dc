"""The parts of a page's Markdown, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .places import Place

Layer = Literal["plain", "clinical"]
#: directives whose argument or content names facts
FACT_DIRECTIVES = frozenset({"results", "people", "chart", "compare"})
#: directives whose content, if they have any, is data and not Markdown
DATA_DIRECTIVES = FACT_DIRECTIVES | {
    "answers",
    "approvals",
    "corrections",
    "crosswalk",
    "disagreements",
    "drug-index",
    "drug-matrix",
    "evidence-map",
    "glossary",
    "ledger",
    "ledger-count",
    "milestones",
    "news",
    "records",
    "rules",
    "sheets",
    "side-effects",
    "sources",
    "timeline",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading and its anchor."""

    level: int
    text: str  #: without the ``{#id}``
    id: str  #: the anchor: the given id, else the slug of the text
    given: bool  #: whether the id was given
    place: Place
    layer: Layer


@dataclass(frozen=True, slots=True)
class Role:
    """An inline role, as MyST reads it: ``{name}`text```."""

    name: str
    text: str
    place: Place  #: of the whole role
    layer: Layer
    block: int  #: index into ``Body.blocks``, -1 when outside any

    @property
    def target(self) -> str:
        """What the role points to: ``x`` of ``x``, ``words <x>`` and ``x | form``."""
        text = self.text.strip()
        if text.endswith(">") and "<" in text:
            text = text[text.rindex("<") + 1 : -1]
        return text.split("|")[0].strip()

    @property
    def form(self) -> str:
        """What stands after the bar: a fact's form, a citation's locator."""
        return self.text.split("|", 1)[1].strip() if "|" in self.text else ""


@dataclass(frozen=True, slots=True)
class Directive:
    """A box: colon or backtick fence with a name in braces."""

    name: str
    argument: str
    options: Mapping[str, str]
    content: str
    place: Place
    end_line: int
    layer: Layer
    parents: tuple[str, ...]  #: names of the directives around it, outermost first
    fence: str  #: ``:`` or a backtick


@dataclass(frozen=True, slots=True)
class Link:
    """A Markdown link, image, autolink or reference definition."""

    kind: Literal["link", "image", "autolink", "definition"]
    url: str
    text: str
    place: Place
    layer: Layer


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text: paragraph, heading, list item, table row."""

    kind: Literal["paragraph", "heading", "item", "row"]
    text: str  #: the source, line breaks kept
    line: int
    layer: Layer
    directive: str  #: name of the innermost directive around it, or ""


@dataclass(frozen=True, slots=True)
class Body:
    """The Markdown below the front matter, as its parts with their places."""

    text: str
    first_line: int
    headings: tuple[Heading, ...] = ()
    roles: tuple[Role, ...] = ()
    directives: tuple[Directive, ...] = ()
    links: tuple[Link, ...] = ()
    blocks: tuple[Block, ...] = ()
