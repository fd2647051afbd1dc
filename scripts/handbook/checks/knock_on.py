"""Findings that only follow from another: told once, where the fault is.

A record that cannot be read, or whose form is wrong, leaves facts and names unread. Whatever then
fails elsewhere for that reason is held back until the first fault is mended. Nothing is held back
without an error that stays, so a run never turns clean by it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handbook.model import DataPath, Handbook, Place, Tree, mappings, text_of

from .near import nearest
from .source_uses import fact_place, place_of

if TYPE_CHECKING:
    from .engine import Finding

#: of a file with one of these nothing is known
UNREADABLE = frozenset(
    """LH002 LH003 LH008 LH009 LH011 LH012 LH018 LH019""".split()  # noqa: SIM905
)
#: faults of meaning that leave names unknown, or a fact without its support
_UNDEFINED = "LH307"
_UNSUPPORTED = frozenset({"LH304", "LH401", "LH402", "LH404", "LH409", "LH507"})
#: rules whose findings follow from a fault of the fact itself
_OF_SUPPORT = frozenset({"state-too-low", "unfit-form", "method-mismatch"})
_OF_FACTS = re.compile(r"'([^']+)' (?:is unconfirmed|cannot be shown)")
#: boxes that do not begin or end: the text below, or the whole page, is not as it was meant
_BOXES = frozenset({"LH102", "LH114", "LH115"})
#: rules that read the words of a line
_OF_WORDS = frozenset({"claim-without-citation", "typed-number", "long-sentence", "hard-to-read"})
_OF_BOXES = frozenset({"heading-in-box", "empty-section", "unfit-form"})
#: groups that other parts of the record and other pages lean on
_SHARED = frozenset({"defaults", "arms", "populations", "analyses", "facts", "series", "entities"})
_ROWS = frozenset({"facts", "series", "entities", "approvals"})
#: rules that ask the glossary
_GLOSSARY_RULES = frozenset(
    {"unknown-term", "word-not-in-glossary", "hard-to-read", "hard-summary"}
)
_GLOSSARY = "docs/glossary.yaml"


@dataclass
class _Doubt:
    """What is not known because of the faults that were found."""

    files: set[str] = field(default_factory=set)  #: files of which nothing is known
    names: set[str] = field(default_factory=set)  #: pages, ``page#`` and sources not known
    records: set[str] = field(default_factory=set)  #: files whose whole record is in doubt
    parts: dict[str, set[DataPath]] = field(default_factory=dict)  #: file -> groups in doubt
    spots: set[tuple[str, int, int]] = field(default_factory=set)
    unread: set[tuple[str, int, int]] = field(default_factory=set)  #: values that have no meaning
    unsupported: set[tuple[str, int]] = field(default_factory=set)  #: lines of facts
    sources: set[str] = field(default_factory=set)
    glossary: bool = False
    lines: set[tuple[str, int]] = field(default_factory=set)  #: lines with a broken part
    boxes: dict[str, int] = field(default_factory=dict)  #: page -> line from which it is in doubt

    def any(self) -> bool:
        """Whether anything is."""
        parts = (self.files, self.spots, self.sources, self.boxes, self.lines)
        return self.glossary or any(map(bool, parts))


def without_knock_on(book: Handbook, findings: Iterable[Finding]) -> tuple[list[Finding], int]:
    """The findings that stand by themselves, and how many were held back."""
    found = list(findings)
    doubt = _Doubt()
    doubt.files |= {p.path for p in book.pages.values() if not p.readable}
    doubt.files |= {s.tree.path for s in book.sources.values() if not s.readable}
    trees = {p.path: p.tree for p in book.pages.values()}
    trees |= {s.tree.path: s.tree for s in book.sources.values()}
    errors = [f for f in found if f.level == "error"]
    for finding in errors:
        if finding.code[:3] in ("LH0", "LH2"):
            _learn(book, finding, doubt)
        elif finding.code in _BOXES:
            line = 0 if finding.code == "LH115" else finding.place.line
            doubt.boxes.setdefault(finding.place.path, line)
        elif finding.code[:3] == "LH1":
            doubt.lines.add((finding.place.path, finding.place.line))
    follows = _Follows(book, doubt, trees) if doubt.any() else None
    left = [f for f in found if follows is None or not follows(f)]
    undefined = [f for f in errors if f.code == _UNDEFINED and f in left]
    for finding in undefined:
        _learn(book, finding, doubt)
    lines = {(f.place.path, f.place.line) for f in errors if f.code in _UNSUPPORTED and f in left}
    doubt.unsupported = lines
    if undefined or lines:
        follows = _Follows(book, doubt, trees)
        left = [f for f in left if f in undefined or not follows(f)]
    return left, len(found) - len(left)


def _learn(book: Handbook, finding: Finding, doubt: _Doubt) -> None:
    """What a fault of form leaves unknown."""
    path = finding.place.path
    inside = path.removeprefix("docs/")
    if finding.code in UNREADABLE:
        doubt.files.add(path)
        if path.endswith(".md"):
            doubt.names.add(inside.removesuffix(".md"))
        elif inside.startswith("sources/"):
            doubt.sources.add(inside.removeprefix("sources/").removesuffix(".yaml"))
        doubt.glossary |= path == _GLOSSARY
        return
    if finding.code in ("LH212", "LH213"):
        return
    spot = (path, finding.place.line, finding.place.column)
    doubt.spots.add(spot)
    if finding.code.startswith("LH0"):
        doubt.unread.add(spot)
    source = book.sources.get(inside.removeprefix("sources/").removesuffix(".yaml"))
    page = book.pages.get(inside.removesuffix(".md"))
    if source is not None and source.tree.path == path:
        doubt.sources.add(source.name)
    elif path == _GLOSSARY:
        doubt.glossary = True
    elif page is not None and page.path == path:
        if page.data.get("status") not in ("draft", "published", "archived"):
            doubt.names.add(page.id)  # it is taken for a draft
        if finding.code == "LH202" and finding.message.startswith("the lines "):
            doubt.boxes.setdefault(path, 0)  # the record ends early, and its rest is taken for text
        where = _where(page.tree, finding.place)
        group = _group(where)
        if group in _SHARED and (len(where) < 2 or group not in _ROWS):
            doubt.records.add(path)
            doubt.names.add(f"{page.id}#")
        elif where:
            doubt.parts.setdefault(path, set()).add(where[:2] if group in _ROWS else where[:1])
        if group in _ROWS and len(where) > 1 and isinstance(where[1], int):
            rows = mappings(page.data.get(group))
            name = text_of(rows[where[1]].get("id")) if where[1] < len(rows) else ""
            doubt.names.add(f"{page.id}#{name}")
            if group == "series" and not name:
                doubt.names.add(f"{page.id}' has no series")


def _group(where: DataPath) -> str:
    """The top-level group a path lies in; for a misspelled one, that which was meant."""
    name = str(where[0]) if where else ""
    return name if name in _SHARED | _ROWS else nearest(name, _SHARED | _ROWS) or name


def _where(tree: Tree, place: Place) -> DataPath:
    """The path in a record whose key or value stands at a place."""
    for spans in (tree.keys, tree.values):
        for where, (line, column, _) in spans.items():
            if where and (line, column) == (place.line, place.column):
                return where
    return ()


class _Follows:
    """Whether a finding follows from what is in doubt."""

    def __init__(self, book: Handbook, doubt: _Doubt, trees: dict[str, Tree]) -> None:
        self.book, self.doubt, self.trees = book, doubt, trees
        self.lines: dict[str, list[str]] = {}
        leaning = (f for f in book.facts.values() if f.source in doubt.sources)
        doubt.names |= doubt.sources | {f"{fact.page}#{fact.id}" for fact in leaning}
        names = "|".join(
            re.escape(name) + ("" if name.endswith("#") else r"(?![a-z0-9/-])")
            for name in sorted(doubt.names)
        )
        self.named = re.compile(rf"(?<![a-z0-9/-])(?:{names})") if names else None
        self.unread = [
            book.texts.get(path, "") for path in doubt.files | doubt.records | doubt.boxes.keys()
        ]

    def __call__(self, finding: Finding) -> bool:
        place, doubt = finding.place, self.doubt
        block = int(finding.code[2])
        if finding.name in _OF_SUPPORT and self._unsupported(finding):
            return True
        if place.path in doubt.files:
            return block > 1 and finding.code not in UNREADABLE
        if self._below_broken_box(finding):
            return True
        if (place.path, place.line) in doubt.lines and finding.name in _OF_WORDS:
            return True
        spot = (place.path, place.line, place.column)
        if block < 3 and finding.name != "unfit-form":
            return block == 2 and spot in doubt.unread
        if spot in doubt.spots or self._in_doubt(place):
            return True
        if finding.other and self._in_doubt(finding.other):
            return True
        if doubt.glossary and finding.name in _GLOSSARY_RULES:
            return True
        if finding.name == "unexplained-abbreviation":
            return self._unread_word(finding)
        return block < 6 and self._names_it(finding)

    def _below_broken_box(self, finding: Finding) -> bool:
        """Whether the text, or the headings that are missed, stand below a broken box."""
        place, boxes = finding.place, self.doubt.boxes
        if finding.name == "unknown-anchor":
            target = re.match(r"'([^']+)' has no", finding.message)
            return target is not None and f"docs/{target[1]}.md" in boxes
        if place.path not in boxes or self._in_record(place):
            return place.path in boxes and finding.name == "entity-without-heading"
        return place.line >= boxes[place.path] and (
            finding.code[2] > "2" or finding.name in _OF_BOXES
        )

    def _unsupported(self, finding: Finding) -> bool:
        """Whether the fact that the finding speaks of has a fault of its own, told there."""
        if finding.name == "method-mismatch":
            return (finding.place.path, finding.place.line) in self.doubt.unsupported
        address = _OF_FACTS.match(finding.message)
        fact = self.book.facts.get(address[1]) if address else None
        if fact is None:
            return (finding.place.path, finding.place.line) in self.doubt.unsupported
        page = self.book.pages[fact.page]
        whole = self.book.facts.get(f"{fact.page}#{fact.id}", fact)
        places = [place_of(page, fact, key) for key in ("source", "locator", "unit", "stat")]
        places += [fact_place(page, fact), fact_place(page, whole)]
        return any((page.path, place.line) in self.doubt.unsupported for place in places)

    def _in_doubt(self, place: Place) -> bool:
        tree = self.trees.get(place.path)
        if tree is None:
            return False
        if place.path in self.doubt.records and self._in_record(place):
            return True
        parts = self.doubt.parts.get(place.path)
        return bool(parts) and any(_where(tree, place)[: len(p)] == p for p in parts or ())

    def _in_record(self, place: Place) -> bool:
        page = self.book.pages.get(place.path.removeprefix("docs/").removesuffix(".md"))
        return page is not None and place.line < page.body.first_line

    def _names_it(self, finding: Finding) -> bool:
        if finding.name == "unused-source" and any(p.endswith(".md") for p in self.doubt.files):
            return True
        if finding.name in ("unused-source", "unused-key"):
            return self._unread_word(finding)
        return self.named is not None and any(map(self.named.search, self._texts(finding)))

    def _unread_word(self, finding: Finding) -> bool:
        """Whether the word that the finding names stands in a text that is in doubt."""
        words = re.findall(r"'([^']+)'", finding.message)
        return any(word in text for word in words[:1] for text in self.unread)

    def _texts(self, finding: Finding) -> Iterator[str]:
        """The message and the line of the finding."""
        yield finding.message
        path, line = finding.place.path, finding.place.line
        if path not in self.lines:
            self.lines[path] = self.book.texts.get(path, "").split("\n")
        lines = self.lines[path]
        yield lines[line - 1] if line <= len(lines) else ""
