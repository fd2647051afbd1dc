"""Our docutils nodes and how HTML writes them; ``expand`` turns them into stock nodes elsewhere."""

from __future__ import annotations

from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

from .markup import Markup, to_html


class PageLink(nodes.Inline, nodes.TextElement):
    """A link to an anchor of a page (``page`` "" for the same page), final at read time."""


class Furniture(nodes.General, nodes.Element):
    """Content rendered from the model, as a light tree in the attribute ``tree``."""


class Box(nodes.General, nodes.Element):
    """A block around parsed content: ``tag``, and ``attrs`` as HTML attributes."""


def page_link(
    page: str, anchor: str, text: str, css: str = "", label: str = "", ident: str = ""
) -> PageLink:
    """A link; ``label`` is its name for those who listen, ``ident`` its own anchor."""
    node = PageLink(text, "", nodes.Text(text), page=page, anchor=anchor)
    for key, value in (("css", css), ("label", label), ("ident", ident)):
        if value:
            node[key] = value
    return node


def furniture(*tree: Markup) -> Furniture:
    """A node for a rendered tree."""
    return Furniture("", tree=tree)


def box(tag: str, css: str, **attrs: str) -> Box:
    """A block with a class; more attributes with ``_`` for ``-``."""
    found = {"class": css, **{k.rstrip("_").replace("_", "-"): v for k, v in attrs.items()}}
    return Box("", tag=tag, attrs=found)


def _address(translator: Any, page: str, anchor: str) -> str:
    if not page:
        return f"#{anchor}"
    builder = translator.builder
    uri: str = builder.get_relative_uri(builder.current_docname, page)
    if not anchor:
        return uri or "#"
    return f"{uri.partition('#')[0]}#{anchor}"


def _visit_link(self: Any, node: PageLink) -> None:
    parts = ["<a"]
    if "ident" in node:
        parts.append(f' id="{escape(node["ident"])}"')
    if "css" in node:
        parts.append(f' class="{escape(node["css"])}"')
    parts.append(f' href="{escape(_address(self, node["page"], node["anchor"]))}"')
    if "label" in node:
        parts.append(f' aria-label="{escape(node["label"])}"')
    parts.append(">")
    self.body.append("".join(parts))


def _depart_link(self: Any, node: PageLink) -> None:
    self.body.append("</a>")


def _visit_furniture(self: Any, node: Furniture) -> None:
    self.body.append(to_html(node["tree"], lambda page, anchor: _address(self, page, anchor)))
    self.body.append("\n")
    raise nodes.SkipNode


def _visit_box(self: Any, node: Box) -> None:
    shown = "".join(f' {key}="{escape(value)}"' for key, value in node["attrs"].items())
    self.body.append(f"<{node['tag']}{shown}>\n")


def _depart_box(self: Any, node: Box) -> None:
    self.body.append(f"</{node['tag']}>\n")


def add_nodes(app: Sphinx) -> None:
    """Register the nodes with their HTML visitors (EPUB uses the same)."""
    app.add_node(PageLink, html=(_visit_link, _depart_link))
    app.add_node(Furniture, html=(_visit_furniture, None))
    app.add_node(Box, html=(_visit_box, _depart_box))
