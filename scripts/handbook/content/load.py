"""Load a whole handbook: pages, sources, glossary, facts, entities."""

from __future__ import annotations

import gc
import hashlib
from pathlib import Path

from handbook.model import (
    Body,
    Entity,
    Fact,
    Fault,
    Handbook,
    Page,
    Place,
    Source,
    Term,
    Tree,
    kind_of,
    mapping,
    mappings,
    text_of,
    texts,
)

from .facts import read_facts
from .files import decode, walk
from .limits import (
    ASSET_SUFFIXES,
    CONTENT_SUFFIXES,
    MAX_FRONT_MATTER,
    MAX_GLOSSARY,
    MAX_PAGE,
    MAX_SOURCE,
)
from .markdown import read_body
from .memory import Memory
from .project import Project
from .shapes import Shape, shape_of
from .strict_yaml import read_yaml

GLOSSARY = "docs/glossary.yaml"
#: what to do about a file above its limit, where it is no page
_SHORTER = {
    MAX_SOURCE: "shorten its texts: the file of a source says what it is and what was read of it",
    MAX_GLOSSARY: "shorten the longest meanings",
}


class _Loader:
    def __init__(self, project: Project, memory: Memory) -> None:
        self.project, self.memory = project, memory
        self.pages: dict[str, Page] = {}
        self.sources: dict[str, Source] = {}
        self.facts: dict[str, Fact] = {}
        self.entities: dict[str, Entity] = {}
        self.terms: dict[str, Term] = {}
        self.glossary: Tree | None = None
        self.faults: list[Fault] = []
        self.files: list[str] = []
        self.texts: dict[str, str] = {}

    def fault(self, rule: str, path: str, message: str, help: str, line: int = 1) -> None:
        self.faults.append(Fault(rule, Place(path, line, 1), message, help))

    def text(self, shown: str, file: Path, limit: int) -> str | None:
        try:
            size = file.stat().st_size
            if size > limit:
                self.fault(
                    "file-too-large",
                    shown,
                    f"the file has {size:,} bytes, more than {limit:,}",
                    _SHORTER.get(limit, "make two pages of it"),
                )
                return None
            raw = file.read_bytes()
        except OSError as error:
            self.fault(
                "unreadable-file",
                shown,
                f"the file cannot be read: {error.strerror}",
                "allow yourself to read it (in the properties of the file), or copy it here anew",
            )
            return None
        text, faults = decode(raw, shown)
        self.faults.extend(faults)
        if text is not None:
            self.texts[shown] = text
        return text

    def run(self) -> Handbook:
        root, docs = self.project.root, self.project.docs
        for shown, file, kind in walk(docs, root):
            if kind == "closed":
                help = "allow yourself to read it, in the properties of the folder"
                self.fault("unreadable-file", shown, "the folder cannot be read", help)
                continue
            self.files.append(shown)
            inside = shown.removeprefix("docs/")
            if kind != "file":
                what = (
                    "a link to another file (symbolic link)" if kind == "link" else "no plain file"
                )
                self.fault(
                    "not-a-plain-file",
                    shown,
                    f"this is {what}",
                    "put a copy of the file itself in its place",
                )
            elif inside.startswith(("_static/", "_templates/")) or inside == "conf.py":
                continue
            elif file.suffix not in CONTENT_SUFFIXES | ASSET_SUFFIXES:
                self.fault(
                    "unexpected-file",
                    shown,
                    f"files of the type '{file.suffix or file.name}' do not belong in docs/",
                    "save pages as .md, sources as .yaml, pictures as .svg or .png, data as .csv",
                )
            elif file.suffix == ".md":
                self.page(inside.removesuffix(".md"), shown, file)
            elif shown == GLOSSARY:
                self.read_glossary(shown, file)
            elif (
                inside.startswith("sources/") and inside.count("/") == 1 and file.suffix == ".yaml"
            ):
                self.source(file.stem, shown, file)
            elif file.suffix == ".yaml":
                self.fault(
                    "unexpected-file",
                    shown,
                    "a file of the type '.yaml' is a source and belongs in docs/sources/",
                    "move it to docs/sources/, or remove it",
                )
        return Handbook(
            root=str(root),
            today=self.project.today,
            pages=dict(sorted(self.pages.items())),
            sources=dict(sorted(self.sources.items())),
            terms=self.terms,
            facts=self.facts,
            entities=self.entities,
            glossary=self.glossary,
            faults=tuple(self.faults),
            files=tuple(sorted(self.files)),
            settings=self.project.settings,
            texts=self.texts,
        )

    def yaml(self, text: str, shown: str, shape: Shape, first_line: int = 1) -> tuple[Tree, bool]:
        tab = text.find("\t")
        if tab >= 0:
            line = text.count("\n", 0, tab)
            column = tab - (text.rfind("\n", 0, tab) + 1) + 1
            self.faults.append(
                Fault(
                    "tab-character",
                    Place(shown, line + first_line, column, column + 1),
                    "found a tab (the Tab key)",
                    "'make fix' changes it; or delete it and use the space bar",
                )
            )
        tree, faults, readable = self.memory.remember(
            f"yaml {first_line}", shown, text, lambda: read_yaml(text, shown, shape, first_line)
        )
        self.faults.extend(faults)
        return tree, readable

    def page(self, page_id: str, shown: str, file: Path) -> None:
        text = self.text(shown, file, MAX_PAGE)
        kind = kind_of(page_id) or "topic"
        front, body, line = split_front_matter(text or "")
        tree, readable = Tree(shown, {}, {}, {}), False
        if text is not None and front is None:
            self.fault(
                "no-front-matter",
                shown,
                "the page does not start with its record: lines such as 'kind: drug' between two '---'",
                "write '---' alone on the first line and on the line after the record; "
                "'handbook new' makes a whole page to fill in",
            )
        elif front is not None and len(front) > MAX_FRONT_MATTER:
            self.fault(
                "file-too-large",
                shown,
                f"the record (from '---' to '---') has more than {MAX_FRONT_MATTER:,} letters and signs",
                "make two pages of it",
            )
        elif front is not None:
            tree, readable = self.yaml(front, shown, shape_of(kind), 2)
        parts = Body("", 1)
        if text is not None:
            parts = self.memory.remember(
                f"body {line}", shown, body, lambda: read_body(body, shown, line)
            )
        digest = hashlib.sha256((text or "").encode()).hexdigest()
        page = Page(page_id, kind, tree, parts, text or "", digest, readable)
        self.pages[page_id] = page
        for fact in read_facts(page_id, tree):
            self.facts.setdefault(fact.address, fact)
        for index, row in enumerate(mappings(tree.data.get("entities"))):
            name = text_of(row.get("id"))
            if name:
                ref = f"{page_id}#{name}"
                self.entities.setdefault(ref, Entity(ref, page_id, name, ("entities", index), row))

    def source(self, name: str, shown: str, file: Path) -> None:
        text = self.text(shown, file, MAX_SOURCE)
        tree, readable = (
            self.yaml(text, shown, shape_of("source"))
            if text is not None
            else (Tree(shown, {}, {}, {}), False)
        )
        self.sources[name] = Source(name, tree, bool(tree.data.get("retracted")), readable)

    def read_glossary(self, shown: str, file: Path) -> None:
        text = self.text(shown, file, MAX_GLOSSARY)
        if text is None:
            return
        self.glossary, _ = self.yaml(text, shown, shape_of("glossary"))
        for key, item in mapping(self.glossary.data.get("terms")).items():
            row = mapping(item)
            self.terms[key] = Term(
                key,
                text_of(row.get("name")),
                text_of(row.get("abbr")),
                tuple(texts(row.get("also"))),
                text_of(row.get("plain")),
                text_of(row.get("clinical")),
                row.get("auto") is not False,
                text_of(row.get("page")),
                ("terms", key),
            )


def split_front_matter(text: str) -> tuple[str | None, str, int]:
    """Split a page.

    :returns: the front matter (None when the page has none), the body, and the body's first line.
    """
    if not text.startswith("---\n"):
        return None, text, 1
    end = text.find("\n---\n", 3)
    if end < 0:
        if not text.endswith("\n---"):
            return None, text, 1
        end = len(text) - 4
    body = text[end + 5 :]
    return text[4 : end + 1], body, text.count("\n", 0, end + 1) + 2


def load(project: Project, memory: Path | Memory | None = None) -> Handbook:
    """Read everything below docs/ into one model. Bad content becomes faults, never an exception.

    :param memory: what was parsed before, or the file that keeps it; None parses everything.
    """
    collecting = gc.isenabled()
    gc.disable()  # nothing read is garbage: looking for some took a seventh of the time
    try:
        kept = memory if isinstance(memory, Memory) else Memory(memory)
        book = _Loader(project, kept).run()
        kept.save()
        return book
    finally:
        if collecting:
            gc.enable()
