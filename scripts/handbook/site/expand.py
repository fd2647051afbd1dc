"""Our nodes as stock docutils nodes, for builders that write no HTML (PDF, plain text)."""

from __future__ import annotations

from docutils import nodes
from sphinx.errors import NoUri
from sphinx.transforms.post_transforms import SphinxPostTransform

from .markup import Element, Link, Markup, text_of_markup
from .nodes import Box, Furniture, PageLink
from .sheet import PRINTED

_INLINE = frozenset({"span", "em", "strong", "code", "sup", "a"})
_DROPPED = frozenset({"svg"})


def _left_out(item: Element) -> bool:
    """Drawings, and what only a browser can print."""
    return item.tag in _DROPPED or item.attrs.get("class") == PRINTED


class Expand(SphinxPostTransform):
    """Replace our nodes where no visitor of ours writes them."""

    default_priority = 15

    def is_supported(self) -> bool:
        """Every builder but those of the HTML family."""
        return self.env._app.builder.format != "html"

    def run(self, **kwargs: object) -> None:
        """Links first, then blocks from the inside out."""
        for link in list(self.document.findall(PageLink)):
            made = self.reference(link["page"], link["anchor"])
            made += link.children
            link.replace_self(made)
        for rendered in list(self.document.findall(Furniture)):
            rendered.replace_self(self.blocks(rendered["tree"]))
        for node in reversed(list(self.document.findall(Box))):
            inner: nodes.Element = nodes.paragraph() if node["tag"] == "p" else nodes.container()
            inner["ids"] = [node["attrs"]["id"]] if "id" in node["attrs"] else []
            inner.extend(node.children)
            node.replace_self(inner)

    def reference(self, page: str, anchor: str) -> nodes.Element:
        """A link to a place in the book; plain words where the builder knows no address."""
        here = self.env.docname
        if not page or page == here:
            if not anchor:
                return nodes.inline()
            return nodes.reference("", "", internal=True, refid=anchor)
        try:
            uri = self.env._app.builder.get_relative_uri(here, page)
        except NoUri:
            return nodes.inline()
        uri = f"{uri}#{anchor}" if anchor else uri
        return nodes.reference("", "", internal=True, refuri=uri)

    def blocks(self, tree: tuple[Markup, ...]) -> list[nodes.Node]:
        """A run of markup where blocks may stand: loose words become paragraphs."""
        found: list[nodes.Node] = []
        loose: list[nodes.Node] = []

        def flush() -> None:
            if any(node.astext().strip() for node in loose):
                found.append(nodes.paragraph("", "", *loose))
            loose.clear()

        for item in tree:
            if isinstance(item, Element) and _left_out(item):
                continue
            if isinstance(item, str | Link) or item.tag in _INLINE:
                loose.extend(self.inline(item))
            else:
                flush()
                found.extend(self.block(item))
        flush()
        return found

    def block(self, item: Element) -> list[nodes.Node]:
        """One block element."""
        tag, attrs, children = item
        ids = [attrs["id"]] if "id" in attrs else []
        if tag == "p":
            inside = [n for child in children for n in self.inline(child)]
            return [nodes.paragraph("", "", *inside, ids=ids)]
        if tag in ("ul", "ol"):
            items = [self.item(c) for c in children if isinstance(c, Element)]
            if not items:
                return []
            if tag == "ul":
                return [nodes.bullet_list("", *items, bullet="*")]
            return [nodes.enumerated_list("", *items, enumtype="arabic", prefix="", suffix=".")]
        if tag == "dl":
            return [nodes.definition_list("", *self.definitions(children))]
        if tag == "table":
            return self.table(children)
        if tag == "pre":
            words = text_of_markup(item)
            return [nodes.literal_block(words, words)]
        return [nodes.container("", *self.blocks(children), ids=ids)]

    def item(self, item: Element) -> nodes.list_item:
        """A list item with its anchor."""
        ids = [item.attrs["id"]] if "id" in item.attrs else []
        return nodes.list_item("", *self.blocks(item.children), ids=ids)

    def definitions(self, rows: tuple[Markup, ...]) -> list[nodes.Node]:
        """Labels and values, in rows of their own or not."""
        found: list[nodes.Node] = []
        for row in rows:
            if not isinstance(row, Element) or len(row.children) < 2:
                continue
            label, value = row.children[0], row.children[1]
            ids = [row.attrs["id"]] if "id" in row.attrs else []
            term = nodes.term("", "", *self.inline(label), ids=ids)
            content = value.children if isinstance(value, Element) else (value,)
            found.append(
                nodes.definition_list_item("", term, nodes.definition("", *self.blocks(content)))
            )
        return found

    def table(self, parts: tuple[Markup, ...]) -> list[nodes.Node]:
        """A table with a head; its caption is the title."""
        rows: list[nodes.row] = []
        head: list[nodes.row] = []
        title: list[nodes.Node] = []
        for part in parts:
            if not isinstance(part, Element):
                continue
            if part.tag == "caption":
                title = [nodes.title("", text_of_markup(part))]
                continue
            for line in part.children:
                if isinstance(line, Element):
                    (head if part.tag == "thead" else rows).append(self.row(line))
        width = max((len(row) for row in [*head, *rows]), default=0)
        if not width or not rows:
            return []
        for short in (*head, *rows):  # heads across a group of rows: writers want every cell
            short.extend(nodes.entry("", nodes.paragraph()) for _ in range(width - len(short)))
        specs = [nodes.colspec(colwidth=100 // width) for _ in range(width)]
        group = nodes.tgroup("", *specs, cols=width)
        if head:
            group += nodes.thead("", *head)
        group += nodes.tbody("", *rows)
        return [nodes.table("", *title, group)]

    def row(self, line: Element) -> nodes.row:
        """A row; its anchor goes to the first cell."""
        cells = [
            nodes.entry("", *self.blocks(cell.children))
            for cell in line.children
            if isinstance(cell, Element)
        ]
        if cells and "id" in line.attrs:
            cells[0].insert(0, nodes.target("", "", ids=[line.attrs["id"]]))
        return nodes.row("", *cells)

    def inline(self, item: Markup) -> list[nodes.Node]:
        """Words, links and emphasis."""
        if isinstance(item, str):
            return [nodes.Text(item)] if item else []
        inside = [n for child in item.children for n in self.inline(child)]
        if isinstance(item, Link):
            made = self.reference(item.page, item.anchor)
            made += inside
            return [made]
        if item.tag in _DROPPED:
            return []
        if item.tag == "a":
            return [nodes.reference("", "", *inside, refuri=item.attrs.get("href", ""))]
        made_of = {
            "em": nodes.emphasis,
            "strong": nodes.strong,
            "code": nodes.literal,
            "sup": nodes.superscript,
        }
        return [made_of.get(item.tag, nodes.inline)("", "", *inside)]
