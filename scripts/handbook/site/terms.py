"""Glossary words: the first use of each in each layer of a page is linked to its card."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from docutils import nodes

from handbook.model import Term

from .nodes import Box, Furniture, PageLink, page_link
from .pagestate import PageState

_SKIPPED = (
    nodes.title,
    nodes.rubric,
    nodes.reference,
    nodes.literal,
    nodes.literal_block,
    nodes.superscript,
    nodes.caption,
    nodes.comment,
    nodes.system_message,
    Furniture,
)


@dataclass(frozen=True)
class Matcher:
    """One pattern for all forms of all words, and the word each form belongs to."""

    pattern: re.Pattern[str] | None
    term_of: Mapping[str, str]

    def find(self, text: str) -> Iterable[tuple[int, int, str]]:
        """Start, end and term of each match."""
        if self.pattern is not None:
            for match in self.pattern.finditer(text):
                yield match.start(), match.end(), self.term_of[match[0]]


def matcher_of(terms: Iterable[Term]) -> Matcher:
    """The matcher of the words that the build links by itself."""
    term_of: dict[str, str] = {}
    for term in terms:
        if term.auto:
            for form in forms(term):
                term_of.setdefault(form, term.id)
    if not term_of:
        return Matcher(None, {})
    return Matcher(re.compile(rf"(?<![\w-]){_trie(sorted(term_of))}(?![\w-])"), term_of)


def forms(term: Term) -> Iterable[str]:
    """The forms that are matched: as given and, for plain words, with a capital at the start.

    A form with a capital inside (an abbreviation, a name) is matched as it is written and no
    other way: ALL is not all.
    """
    for form in (term.name, term.abbr, *term.also):
        if form:
            yield form
            if form[1:].islower() and form[0].islower():
                yield form[0].upper() + form[1:]


def _trie(words: list[str]) -> str:
    """A pattern that fails at the first letter that no word has; longest words win."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root)


def _branches(node: dict[str, Any]) -> str:
    ends = "" in node
    parts = [re.escape(letter) + _branches(below) for letter, below in node.items() if letter]
    if not parts:
        return ""
    text = parts[0] if len(parts) == 1 and not ends else f"(?:{'|'.join(parts)})"
    return f"{text}?" if ends else text


def link_first_uses(
    document: nodes.Element, matcher: Matcher, state: PageState, own: Iterable[str] = ()
) -> None:
    """Link the first use of each word in each layer; what an author linked counts as used.

    :param own: the words that this page itself explains.
    """
    if matcher.pattern is None:
        return
    used: dict[str, set[str]] = {"plain": set(own), "clinical": set(own)}
    _note_links(document, used)
    _walk(document, "plain", used, matcher, state)


def _layer(node: nodes.Node, layer: str) -> str:
    clinical = isinstance(node, Box) and node["attrs"].get("class") == "hb-clinical"
    return "clinical" if clinical else layer


def _note_links(document: nodes.Element, used: dict[str, set[str]]) -> None:
    for link in document.findall(PageLink):
        if "term" in link:
            layer, above = "plain", link.parent
            while above is not None:
                layer = _layer(above, layer)
                above = above.parent
            used[layer].add(link["term"])


def _walk(
    node: nodes.Element, layer: str, used: dict[str, set[str]], matcher: Matcher, state: PageState
) -> None:
    position = 0
    while position < len(node.children):
        child = node.children[position]
        if isinstance(child, nodes.Text):
            pieces = _linked(child, used[layer], matcher, state)
            if pieces:
                for piece in pieces:
                    piece.parent = node
                node.children[position : position + 1] = pieces
                position += len(pieces)
                continue
        elif isinstance(child, nodes.Element) and not isinstance(child, (*_SKIPPED, PageLink)):
            _walk(child, _layer(child, layer), used, matcher, state)
        position += 1


def _linked(
    text: nodes.Text, used: set[str], matcher: Matcher, state: PageState
) -> list[nodes.Node]:
    found: list[nodes.Node] = []
    start = 0
    words = str(text)
    for begin, end, term in matcher.find(words):
        if term in used:
            continue
        used.add(term)
        number, first = state.card("term", term)
        if begin > start:
            found.append(nodes.Text(words[start:begin]))
        found.append(
            page_link(
                "",
                f"card-{number}",
                words[begin:end],
                "hb-term",
                ident=f"at-card-{number}" * first,
            )
        )
        start = end
    if found and start < len(words):
        found.append(nodes.Text(words[start:]))
    return found
