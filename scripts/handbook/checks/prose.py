"""The words a reader sees, sentence by sentence, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from handbook.model import DATA_DIRECTIVES, Block, Handbook, Layer, Page, Place

_ROLE = re.compile(r"\{([A-Za-z:]+)\}`([^`\n]*)`")
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_MARKS = re.compile(r"^\s*(?:[-*+]|\d+[.)]|>|#{1,6})\s+", re.MULTILINE)
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=\S)|(?<=\S)(\*{1,3}|_{1,3})(?![\w*])")
_CODE = re.compile(r"`[^`\n]*`")
_STOP = re.compile(r"(?<=[.!?])[\"')\]]*\s+(?=[\"'(\[]?[A-Z0-9])")
_SHORT = re.compile(r"(?:\b(?:e\.g|i\.e|vs|Dr|Mr|Ms|St|No|approx|etc|al)|\b[A-Z])\.$")
_WORD = re.compile(r"[A-Za-zÀ-ÿ0-9]+(?:[’'\-.,][A-Za-zÀ-ÿ0-9]+)*")
_PLAIN_WORD = re.compile(r"[^\W\d_]+")
#: directives whose text is no prose of ours
SILENT = DATA_DIRECTIVES | {"code"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as it is read: roles shown as their words, marks removed."""

    text: str
    words: tuple[str, ...]
    layer: Layer
    block: int
    source: (
        Place | tuple[Page, str, int]
    )  #: its place, or what it is worked out from when asked for

    @property
    def place(self) -> Place:
        """Where the sentence begins."""
        if isinstance(self.source, Place):
            return self.source
        page, text, offset = self.source
        return _place(page, page.body.blocks[self.block], text, offset, self.words[0])


@lru_cache(maxsize=4096)
def vocabulary_of(page: Page) -> frozenset[str]:
    """Every word of a page's body, in lower case: a quick look before a slow pattern."""
    return frozenset(_PLAIN_WORD.findall(page.body.text.lower()))


def meanings(book: Handbook) -> Iterator[tuple[str, Place]]:
    """The plain and clinical meanings of the glossary, with their places."""
    if book.glossary is not None:
        for term in book.terms.values():
            for key, text in (("plain", term.plain), ("clinical", term.clinical)):
                if text:
                    yield text, book.glossary.place(*term.where, key)


def words_of(text: str) -> list[str]:
    """The words of a text; numbers count, punctuation does not."""
    return _WORD.findall(text)


def _shown(match: re.Match[str]) -> str:
    name, text = match[1], match[2].strip()
    if name == "cite":
        return ""
    if name == "fact":
        return "8 in 10" if "|" not in text else "85"
    if text.endswith(">") and "<" in text:
        return text[: text.rindex("<")].strip()
    if name in ("term", "gene"):
        return text
    return text.rpartition("/")[2].partition("#")[0].replace("-", " ")


def clean(text: str) -> str:
    """A block's source as the reader sees it, with its line breaks kept."""
    text = _ROLE.sub(_shown, text) if "`" in text else text
    text = _LINK.sub(r"\1", text) if "[" in text else text
    text = _CODE.sub("", text) if "`" in text else text
    text = _MARKS.sub("", text)
    return _EMPHASIS.sub("", text) if "*" in text or "_" in text else text


def split(text: str) -> Iterator[tuple[int, str]]:
    """Sentences of a cleaned text with their offsets; a list item without a stop is one."""
    start = 0
    for match in _STOP.finditer(text):
        if _SHORT.search(text[start : match.start()].rstrip("\"')]")):
            continue
        yield start, text[start : match.start()].strip()
        start = match.end()
    if text[start:].strip():
        yield start, text[start:].strip()


@lru_cache(maxsize=4096)
def sentences(page: Page) -> tuple[Sentence, ...]:
    """Every sentence of a page's paragraphs and list items, in both layers."""
    found: list[Sentence] = []
    for number, block in enumerate(page.body.blocks):
        if block.kind in ("heading", "row") or block.directive in SILENT:
            continue
        text = clean(block.text)
        for offset, sentence in split(text):
            words = tuple(words_of(sentence))
            if words:
                found.append(Sentence(sentence, words, block.layer, number, (page, text, offset)))
    return tuple(found)


def _place(page: Page, block: Block, text: str, offset: int, word: str) -> Place:
    line = text.count("\n", 0, offset)
    source = block.text.split("\n")[line] if line <= block.text.count("\n") else ""
    before = text[text.rfind("\n", 0, offset) + 1 : offset]
    column = source.find(word, min(len(before), max(len(source) - 1, 0)))
    column = source.find(word) if column < 0 else column
    return Place(page.path, block.line + line, max(column, 0) + 1, max(column, 0) + 1 + len(word))


@lru_cache(maxsize=4096)
def _blocks(page: Page) -> tuple[tuple[Block, str], ...]:
    """The blocks of prose with roles and code blanked: many rules search them."""
    return tuple((b, _hide(b.text)) for b in page.body.blocks if b.directive not in SILENT)


@lru_cache(maxsize=4096)
def _block_words(page: Page) -> tuple[frozenset[str], ...]:
    """The words of each of these blocks, in lower case."""
    return tuple(frozenset(_PLAIN_WORD.findall(b.text.lower())) for b, _ in _blocks(page))


def find_in(
    page: Page,
    pattern: re.Pattern[str],
    layer: Layer | None = None,
    words: frozenset[str] = frozenset(),
) -> Iterator[tuple[re.Match[str], Place, Block]]:
    """Every match in the prose of a page (headings and tables included, roles and code left out).

    :param words: a block without any of them holds no match; none means every block is searched.
    """
    vocabularies = _block_words(page) if words else None
    for number, (block, hidden) in enumerate(_blocks(page)):
        if layer and block.layer != layer:
            continue
        if vocabularies is not None and words.isdisjoint(vocabularies[number]):
            continue
        for match in pattern.finditer(hidden):
            line = hidden.count("\n", 0, match.start())
            column = match.start() - (hidden.rfind("\n", 0, match.start()) + 1) + 1
            yield match, Place(page.path, block.line + line, column, column + len(match[0])), block


def _hide(text: str) -> str:
    """Roles and code blanked, of the same length; a role's own words stay."""
    if "`" not in text:
        return text

    def blank(match: re.Match[str]) -> str:
        name, inner = match[1], match[2]
        if name not in ("fact", "cite", "gene") and inner.rstrip().endswith(">") and "<" in inner:
            own = inner[: inner.rindex("<")]
            head = len(match[0]) - len(inner) - 1
            return " " * head + own + " " * (len(match[0]) - head - len(own))
        return " " * len(match[0])

    text = _ROLE.sub(blank, text)
    return _CODE.sub(lambda m: " " * len(m[0]), text)
