"""Headings get the ids of the model, so that every link to a section lands."""

from __future__ import annotations

from docutils import nodes
from sphinx.util import logging

from handbook.model import Page

from .nodes import PageLink

logger = logging.getLogger(__name__)


def set_heading_ids(document: nodes.document, page: Page) -> None:
    """Give each heading below the title the model's id, in order."""
    found = [
        node
        for node in document.findall()
        if isinstance(node, nodes.section | nodes.rubric) and "hb-rule" not in node["classes"]
    ][1:]
    known = page.body.headings
    if len(found) != len(known):
        logger.warning(
            "the page has %d headings, but %d would be shown; "
            "look for a heading inside a list or quotation and move it out",
            len(known),
            len(found),
            location=(page.id, known[0].place.line if known else 1),
            type="hb",
            subtype="heading",
        )
    for node, heading in zip(found, known, strict=False):
        _rename(document, node, heading.id)
        boxed = isinstance(node, nodes.rubric)
        if boxed:
            node["heading-level"] = heading.level
        _unlink(node if boxed else node[0])


def _rename(document: nodes.document, node: nodes.Element, ident: str) -> None:
    for old in node["ids"]:
        document.ids.pop(old, None)
    node["ids"] = [ident]
    document.ids[ident] = node
    for name in node["names"]:
        document.nameids[name] = ident


def _unlink(title: nodes.Node) -> None:
    """Links inside a heading become words: the heading itself is a link in lists of contents."""
    if isinstance(title, nodes.Element):
        for link in list(title.findall(PageLink)):
            link.parent.replace(link, link.children)
