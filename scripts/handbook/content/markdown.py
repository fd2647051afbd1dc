"""The parts of a page's Markdown, each with its exact place.

Blocks come from markdown-it, the parser MyST uses, with the same extensions; inline parts are
found in the source text itself, because block parsers report only lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal

from markdown_it import MarkdownIt
from mdit_py_plugins.colon_fence import colon_fence_plugin
from mdit_py_plugins.myst_blocks import myst_block_plugin

from handbook.model import (
    DATA_DIRECTIVES,
    Block,
    Body,
    Directive,
    Heading,
    Layer,
    Link,
    Place,
    Role,
)

from .inline import HEADING_ID, find_links, find_roles, masked, slug

_PARSER = MarkdownIt("commonmark").enable("table").use(colon_fence_plugin).use(myst_block_plugin)
_PARSER.disable(["html_block"])
_PARSER.core.ruler.disable(["inline", "text_join"])

_DIRECTIVE = re.compile(r"\{([^{}\s]*)\}[ \t]*(.*)\Z", re.DOTALL)
_OPTION = re.compile(r":([^\s:]+):[ \t]*(.*)\Z")
_BLOCK_OPENERS = {"heading_open", "paragraph_open", "tr_open"}
#: how deep fences may nest before the rest is left to the rule that reports it
_MAX_NESTING = 12
#: directives whose content is addresses or options, never Markdown
OPAQUE = DATA_DIRECTIVES


@dataclass
class _Parts:
    path: str
    lines: list[str]
    headings: list[Heading] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    slugs: dict[str, int] = field(default_factory=dict)


def read_body(text: str, path: str, first_line: int) -> Body:
    """Read the Markdown of a page.

    :param text: the Markdown below the front matter.
    :param first_line: the line of the file that the text begins on.
    """
    parts = _Parts(path, [""] * (first_line - 1) + text.split("\n"))
    _walk(parts, text, first_line - 1, "plain", ())
    return Body(
        text,
        first_line,
        tuple(parts.headings),
        tuple(parts.roles),
        tuple(parts.directives),
        tuple(parts.links),
        tuple(parts.blocks),
    )


def _walk(parts: _Parts, text: str, offset: int, layer: Layer, parents: tuple[str, ...]) -> None:
    """Collect the parts of a piece of Markdown that starts ``offset`` lines into the file."""
    items: list[int] = []
    previous = (-1, -1)
    seen: dict[str, Any] = {}
    tokens = _PARSER.parse(text, seen)
    for number, token in enumerate(tokens):
        kind = token.type
        if kind == "list_item_open":
            items.append(1)
        elif kind == "list_item_close":
            items.pop()
        elif token.map is None:
            continue
        elif kind in _BLOCK_OPENERS:
            start, end = token.map[0] + offset, token.map[1] + offset
            if (start, end) == previous:
                continue
            previous = (start, end)
            source = "\n".join(parts.lines[start:end])
            if kind == "heading_open":
                _heading(parts, int(token.tag[1]), tokens[number + 1].content, start, layer)
            parts.blocks.append(
                Block(
                    _block_kind(kind, bool(items)),
                    source,
                    start + 1,
                    layer,
                    parents[-1] if parents else "",
                )
            )
            _inline(parts, source, start + 1, layer)
        elif kind in ("fence", "colon_fence"):
            _fence(
                parts, token.info, token.content, token.markup, token.map, offset, layer, parents
            )
    for definition in (*seen.get("references", {}).values(), *seen.get("duplicate_refs", ())):
        place = Place(parts.path, definition["map"][0] + offset + 1, 1)
        parts.links.append(Link("definition", definition["href"], "", place, layer))


def _block_kind(token: str, in_list: bool) -> Literal["paragraph", "heading", "item", "row"]:
    if token == "heading_open":
        return "heading"
    if token == "tr_open":
        return "row"
    return "item" if in_list else "paragraph"


def _heading(parts: _Parts, level: int, content: str, line: int, layer: Layer) -> None:
    given = HEADING_ID.search(content)
    text = content[: given.start()].rstrip() if given else content.strip()
    anchor = given[1] if given else slug(text)
    count = parts.slugs.get(anchor, 0)
    parts.slugs[anchor] = count + 1
    if count and not given:
        anchor = f"{anchor}-{count}"
    source = parts.lines[line]
    column = len(source) - len(source.lstrip()) + 1
    parts.headings.append(
        Heading(
            level,
            text,
            anchor,
            bool(given),
            Place(parts.path, line + 1, column, len(source) + 1),
            layer,
        )
    )


def _inline(parts: _Parts, source: str, line: int, layer: Layer) -> None:
    if "{" not in source and "[" not in source and "<" not in source:
        return
    block = len(parts.blocks) - 1
    hidden = masked(source)
    parts.roles.extend(find_roles(source, hidden, parts.path, line, layer, block))
    parts.links.extend(find_links(source, hidden, parts.path, line, layer))


def _fence(
    parts: _Parts,
    info: str,
    content: str,
    markup: str,
    span: list[int],
    offset: int,
    layer: Layer,
    parents: tuple[str, ...],
) -> None:
    start, end = span[0] + offset, span[1] + offset
    found = _DIRECTIVE.match(info.strip())
    source = parts.lines[start]
    place = Place(parts.path, start + 1, len(source) - len(source.lstrip()) + 1, len(source) + 1)
    if not found:
        name = "" if markup[0] == ":" else "code"
        parts.directives.append(
            Directive(name, info.strip(), {}, content, place, end, layer, parents, markup[0])
        )
        return
    name, argument = found[1], found[2].strip()
    lines = content.split("\n")
    options: dict[str, str] = {}
    used = 0
    for line in lines:
        option = _OPTION.match(line.strip())
        if not option:
            break
        options[option[1]] = option[2].strip()
        used += 1
    inner = "\n".join(lines[used:])
    parts.directives.append(
        Directive(name, argument, options, inner, place, end, layer, parents, markup[0])
    )
    if name in OPAQUE or len(parents) >= _MAX_NESTING:
        return
    inside: Layer = "clinical" if name == "clinical" else layer
    _walk(parts, inner, start + 1 + used, inside, (*parents, name))
