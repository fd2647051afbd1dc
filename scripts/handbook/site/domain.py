"""The domain ``hb``: every page, entity, fact, term and source as an object of the inventory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.addnodes import pending_xref
from sphinx.builders import Builder
from sphinx.domains import Domain, ObjType
from sphinx.environment import BuildEnvironment
from sphinx.roles import XRefRole
from sphinx.util.nodes import make_refnode
from sphinx.util.typing import RoleFunction

from handbook.model import FOLDER_OF_KIND

from .context import Site
from .directives import DIRECTIVES
from .measures import name_of
from .names import entity_name
from .roles import ROLES

GLOSSARY = "reference/glossary"
SOURCES = "reference/sources"
#: name, shown name, kind, page, anchor
Object = tuple[str, str, str, str, str]


class HandbookDomain(Domain):
    """Objects come from the model in memory; nothing is stored, so nothing can go stale."""

    name = "hb"
    label = "Leukemia Handbook"
    object_types: ClassVar[dict[str, ObjType]] = {
        **{kind: ObjType(kind, kind) for kind in FOLDER_OF_KIND},
        "topic": ObjType("page", "page"),
        "entity": ObjType("entity", "disease"),
        "fact": ObjType("fact", "fact"),
        "term": ObjType("term", "term"),
        "source": ObjType("source", "cite"),
    }
    roles: ClassVar[dict[str, RoleFunction | XRefRole]] = ROLES
    directives: ClassVar[dict[str, type[Directive]]] = {
        name: entry.directive for name, entry in DIRECTIVES.items()
    }
    data_version = 1
    site: Site | None = None

    def objects(self) -> Iterator[Object]:
        """Every object, pages first."""
        site = self.site
        if site is None:
            return
        book = site.book
        for page in site.pages.values():
            yield page.id, page.title, page.kind, page.id, ""
        for entity in book.entities.values():
            if site.shows(entity.page):
                yield entity.ref, entity_name(entity), "entity", entity.page, entity.id
        for fact in book.facts.values():
            if site.shows(fact.page):
                anchor = fact.address.partition("#")[2]
                yield fact.address, name_of(fact), "fact", fact.page, anchor
        if site.shows(GLOSSARY):
            for term in book.terms.values():
                yield term.id, site.term_label(term), "term", GLOSSARY, f"term-{term.id}"
        if site.shows(SOURCES):
            for source in book.sources.values():
                name = site.short(source.name)
                yield source.name, name, "source", SOURCES, f"source-{source.name}"

    def get_objects(self) -> Iterable[tuple[str, str, str, str, str, int]]:
        """The objects as Sphinx lists them for search and inventory."""
        for name, shown, kind, page, anchor in self.objects():
            yield name, shown, kind, page, anchor, 1

    def find(self, name: str, kinds: Set[str]) -> Object | None:
        """The object of a name, among kinds (all when empty)."""
        wanted = (o for o in self.objects() if o[0] == name and (not kinds or o[2] in kinds))
        return next(wanted, None)

    def resolve_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        typ: str,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> nodes.reference | None:
        """References of other extensions; our own roles are final when read."""
        folder = FOLDER_OF_KIND.get(typ)
        name = f"{folder}/{target}" if folder and not target.startswith(f"{folder}/") else target
        found = self.find(name, set(self.objtypes_for_role(typ) or ()))
        if found is None:
            return None
        _, shown, _, page, anchor = found
        return make_refnode(builder, fromdocname, page, anchor, contnode, shown)

    def resolve_any_xref(
        self,
        env: BuildEnvironment,
        fromdocname: str,
        builder: Builder,
        target: str,
        node: pending_xref,
        contnode: nodes.Element,
    ) -> list[tuple[str, nodes.reference]]:
        """Every object of that name."""
        return [
            (f"hb:{kind}", make_refnode(builder, fromdocname, page, anchor, contnode, shown))
            for name, shown, kind, page, anchor in self.objects()
            if name == target
        ]

    def merge_domaindata(self, docnames: Set[str], otherdata: dict[str, Any]) -> None:
        """Nothing to merge: workers read the same model."""
