"""Pages, entities, sources and glossary terms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .body import Body
from .places import DataPath, Place, Tree
from .plain import mapping, mappings, text_of, texts


@dataclass(frozen=True, slots=True)
class Entity:
    """A classified leukemia: one row of a disease page."""

    ref: str  #: ``diseases/aml-types#npm1``
    page: str
    id: str
    where: DataPath
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One published source and what was read of it."""

    name: str
    tree: Tree
    retracted: bool
    readable: bool  #: False when the file could not be read as YAML

    @property
    def data(self) -> Mapping[str, Any]:
        """The record."""
        return self.tree.data

    @property
    def title(self) -> str:
        """The title as printed."""
        return text_of(self.data.get("title"))

    @property
    def reads(self) -> tuple[Mapping[str, Any], ...]:
        """What was read of it, one entry a copy."""
        return tuple(mappings(self.data.get("read")))


@dataclass(frozen=True, slots=True)
class Term:
    """A word the glossary explains."""

    id: str
    name: str
    abbr: str
    also: tuple[str, ...]
    plain: str
    clinical: str
    auto: bool
    page: str
    where: DataPath


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A record and its page."""

    id: str
    kind: str
    tree: Tree
    body: Body
    source_text: str
    digest: str  #: SHA-256 of the file
    readable: bool  #: False when the front matter could not be read

    @property
    def data(self) -> Mapping[str, Any]:
        """The front matter."""
        return self.tree.data

    @property
    def path(self) -> str:
        """The file, relative to the project folder."""
        return self.tree.path

    @property
    def title(self) -> str:
        """The title; a page without one shows its name."""
        return text_of(self.data.get("title")) or self.id

    @property
    def summary(self) -> str:
        """What the page is, in plain words."""
        return text_of(self.data.get("summary"))

    @property
    def status(self) -> str:
        """draft, published or archived; a page that does not say is a draft."""
        return text_of(self.data.get("status")) or "draft"

    @property
    def aliases(self) -> tuple[str, ...]:
        """Other names readers search for."""
        return tuple(texts(self.data.get("aliases")))

    @property
    def audience(self) -> tuple[str, ...]:
        """For whom the page is written."""
        return tuple(texts(self.data.get("audience")))

    @property
    def folder(self) -> str:
        """The folder below docs/, "" for the landing page."""
        return self.id.rpartition("/")[0]

    @property
    def is_index(self) -> bool:
        """Whether it is the first page of its folder."""
        return self.id.rpartition("/")[2] == "index"

    def place(self, *where: str | int) -> Place:
        """The place of a value of the front matter."""
        return self.tree.place(*where)

    def key_place(self, *where: str | int) -> Place:
        """The place of a key of the front matter."""
        return self.tree.key_place(*where)


#: front-matter fields that name other records
LINK_FIELDS = (
    "about",
    "diseases",
    "drugs",
    "biomarkers",
    "trials",
    "treatments",
    "part_of",
)


def links_of(page: Page) -> Iterator[tuple[str, str, DataPath]]:
    """Every record that a page's front matter names: field, target, where."""
    for name in LINK_FIELDS:
        value = page.data.get(name)
        if isinstance(value, str):
            yield name, value, (name,)
        for index, item in enumerate(value if isinstance(value, list) else []):
            if isinstance(item, str):
                yield name, item, (name, index)
    for index, approval in enumerate(mappings(page.data.get("approvals"))):
        for name in ("diseases", "biomarkers"):
            for position, item in enumerate(texts(approval.get(name))):
                yield name, item, ("approvals", index, name, position)
    for key, arm in mapping(page.data.get("arms")).items():
        for position, item in enumerate(texts(mapping(arm).get("drugs"))):
            yield "drugs", item, ("arms", key, "drugs", position)
    for index, letter in enumerate(mappings(page.data.get("letters"))):
        if isinstance(letter.get("drug"), str):
            yield "drugs", letter["drug"], ("letters", index, "drug")
    for index, row in enumerate(mappings(page.data.get("entities"))):
        if isinstance(row.get("parent"), str):
            yield "parent", row["parent"], ("entities", index, "parent")


def anchors_of(page: Page) -> set[str]:
    """Every name after ``#`` on a page: headings, facts, entities, approvals and the like."""
    data = page.data
    found = {heading.id for heading in page.body.headings}
    for name in ("facts", "series", "entities", "approvals", "groups"):
        found.update(text_of(item.get("id")) for item in mappings(data.get(name)))
    for name in ("populations", "arms", "analyses"):
        found.update(str(key) for key in mapping(data.get(name)))
    return found - {""}
