"""Exact incremental builds: a page is read again when what it renders from the model changed.

Each page depends on keys (``fact:trials/e1910#os-3y``, ``title:drugs/imatinib``); each key has a
digest; the page's fingerprint is the digest of them all and is kept in the environment. Glossary
words are apart: which of them a page uses is looked up only when the glossary changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from handbook.model import (
    FOLDER_OF_KIND,
    Fact,
    Page,
    links_of,
    mapping,
    mappings,
    text_of,
    texts,
)

from .backlinks import groups
from .contents import below
from .context import Site
from .directives import DIRECTIVES
from .pagestate import header_sources
from .trust import CORRECTIONS, DISCLAIMER, EMERGENCY, HOW_MADE

PACKAGE = Path(__file__).resolve().parents[1]


def digest(text: str) -> str:
    """A short digest of a text."""
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


@cache
def code_version() -> str:
    """The digest of the code that renders: other code may write other pages."""
    found = hashlib.blake2b(digest_size=16)
    for folder in ("site", "model", "content"):
        for file in sorted((PACKAGE / folder).rglob("*.py")):
            found.update(file.read_bytes())
    return found.hexdigest()


@cache
def rules_version() -> str:
    """The digest of the checker's rules: another rule makes another catalogue."""
    found = hashlib.blake2b(digest_size=16)
    for file in sorted((PACKAGE / "checks" / "rules").rglob("*.py")):
        found.update(file.read_bytes())
    return found.hexdigest()


class Digests:
    """The digests of keys, each worked out once a build."""

    def __init__(self, site: Site) -> None:
        self.site, self.book = site, site.book
        self._known: dict[str, str] = {}
        self._makers: dict[str, Callable[[str], str]] = {
            "page": self._page,
            "title": self._title,
            "fact": self._fact,
            "source": self._source,
            "back": self._back,
            "records": self._records,
            "contents": self._contents,
            "pages": lambda _: digest("".join(f"{p.id}{p.digest}" for p in site.pages.values())),
            "sources": lambda _: digest("".join(self.of(f"source:{s}") for s in self.book.sources)),
            "glossary": lambda _: self.glossary(),
            "rules": lambda _: rules_version(),
            "settings": lambda _: digest(repr((site.addresses, site.drafts)) + code_version()),
        }

    def of(self, key: str) -> str:
        """The digest of a key; "" for what is not there."""
        found = self._known.get(key)
        if found is None:
            kind, _, rest = key.partition(":")
            found = self._known[key] = self._makers[kind](rest)
        return found

    def glossary(self) -> str:
        """The digest of all words."""
        return digest("".join(self.term(name) for name in self.book.terms))

    def term(self, name: str) -> str:
        """The digest of a word and of the page it leads to."""
        term = self.book.terms[name]
        return digest(repr(term) + (self.of(f"title:{term.page}") if term.page else ""))

    def page(self, page: Page) -> str:
        """The fingerprint of a page, glossary words left out."""
        keys = sorted(set(dependencies(self.site, page)))
        overdue = text_of(mapping(page.data.get("checked")).get("next"))
        stale = overdue < self.book.today.isoformat()
        return digest(f"{stale}" + "".join(key + self.of(key) for key in keys))

    def terms(self, page: Page) -> str:
        """The digest of the words that a page's text holds."""
        used = {term for _, _, term in self.site.matcher.find(page.source_text)}
        used |= {r.target for r in page.body.roles if r.name == "term"} & set(self.book.terms)
        used |= {t.id for t in self.book.terms.values() if t.page == page.id}
        return digest("".join(name + self.term(name) for name in sorted(used)))

    def _page(self, name: str) -> str:
        page = self.book.pages.get(name)
        return page.digest if page else ""

    def _title(self, ref: str) -> str:
        name = ref.partition("#")[0]
        page = self.book.pages.get(name)
        if page is None:
            return ""
        entity = self.book.entities.get(ref)
        names = (page.title, page.kind, text_of(page.data.get("short_title")))
        shown = (self.site.shows(name), self.book.exists(ref))
        return digest(repr((names, shown, entity.data if entity else None)))

    def _fact(self, address: str) -> str:
        fact = self.book.facts.get(address)
        if fact is None:
            return ""
        family = [fact, *(self.book.facts.get(a) for a in (*fact.arms, fact.contrast))]
        related = [self.book.facts.get(a) for a in (fact.earlier_than, fact.differs_from)]
        for other in related:
            if other is not None:
                family += [other, *(self.book.facts.get(a) for a in (*other.arms, other.contrast))]
        home = self.book.pages.get(fact.page)
        grounds = (home.data.get("design"), home.kind) if home else None
        sources = "".join(self.of(f"source:{f.source}") for f in family if f and f.source)
        titles = "".join(self.of(f"title:{f.page}") for f in family if f)
        return digest(repr((family, grounds)) + sources + titles)

    def _source(self, name: str) -> str:
        source = self.book.sources.get(name)
        return digest(self.book.texts.get(source.tree.path, "")) if source else ""

    def _back(self, name: str) -> str:
        page = self.book.pages.get(name)
        found = groups(self.site, page) if page else []
        return digest(repr([(words, [(p.id, p.title) for p in pages]) for words, pages in found]))

    def _records(self, folder: str) -> str:
        found = []
        for page in self.site.pages.values():
            if page.folder == folder:
                found.append(f"{page.id}{page.digest}")
                found += [self.of(f"title:{target}") for _, target, _ in links_of(page)]
        return digest("".join(found))

    def _contents(self, name: str) -> str:
        page = self.book.pages.get(name)
        return digest(repr(below(self.site, page))) if page else ""


def dependencies(site: Site, page: Page) -> Iterator[str]:
    """Every key that a page's rendering reads."""
    yield from (f"page:{page.id}", f"back:{page.id}", "settings:")
    if page.is_index:
        yield f"contents:{page.id}"
    yield from (f"title:{name}" for name in (DISCLAIMER, HOW_MADE, EMERGENCY, CORRECTIONS))
    yield from (f"title:{target}" for _, target, _ in links_of(page))
    yield from (f"title:{target}" for target in texts(page.data.get("targets")) if "/" in target)
    yield from (f"source:{name}" for name, _ in header_sources(page.data))
    for row in mappings(page.data.get("entities")):
        yield from (f"source:{text_of(row.get(key))}" for key in ("source", "icc_source"))
    for item in mapping(page.data.get("populations")).values():
        yield f"source:{text_of(mapping(item).get('source'))}"
    named = [*texts(page.data.get("outlook"))]
    named += texts(mapping(page.data.get("answer")).get("rests_on"))
    yield from (f"fact:{address}" for address in named)
    yield from (_of_fact(fact) for fact in site.facts_of.get(page.id, ()))
    for role in page.body.roles:
        if role.name == "fact":
            yield f"fact:{role.target}"
        elif role.name == "cite":
            yield f"source:{role.target}"
        elif role.name == "page":
            yield f"title:{role.target}"
        elif role.name in FOLDER_OF_KIND:
            folder, target = FOLDER_OF_KIND[role.name], role.target
            yield f"title:{target if target.startswith(f'{folder}/') else f'{folder}/{target}'}"
    for directive in page.body.directives:
        entry = DIRECTIVES.get(directive.name)
        if entry is not None:
            yield from entry.depends(site, page, directive)


def _of_fact(fact: Fact) -> str:
    return f"fact:{fact.address}"
