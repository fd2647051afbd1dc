"""The sidebar: the chapters, open along the path of the current page.

Furo resolves the tree of the whole site for every page, which grows with the square of the number
of pages. Here a page shows the chapters, and of its own chapter the pages around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from handbook.model import text_of

from .build import is_website, site_of

#: pages of one chapter that are listed at once; a longer chapter shows those around the page
MOST_SIBLINGS = 32
_NEIGHBORS = 4
_LONG_TITLE = 28


@dataclass(frozen=True)
class Tree:
    """The contents of the book: titles and who lists whom, in order."""

    root: str
    titles: Mapping[str, str]
    children: Mapping[str, Sequence[str]]
    parents: Mapping[str, str]

    def path(self, page: str) -> list[str]:
        """From the chapter down to the page, the root left out; empty when it is not listed."""
        found: list[str] = []
        while page != self.root:
            if page not in self.parents or page in found:
                return []
            found.insert(0, page)
            page = self.parents[page]
        return found


def tree_of(env: BuildEnvironment, short: Mapping[str, str]) -> Tree:
    """The tree that the environment holds after reading.

    :param short: short titles that pages give themselves.
    """
    root = env.config.root_doc
    children: dict[str, list[str]] = {}
    parents: dict[str, str] = {}
    pending = [root]
    while pending:
        page = pending.pop(0)
        for child in env.toctree_includes.get(page, ()):
            if child in env.titles and child not in parents and child != root:
                parents[child] = page
                children.setdefault(page, []).append(child)
                pending.append(child)
    titles = {
        name: short.get(name) or short_title(_plain(title)) for name, title in env.titles.items()
    }
    return Tree(root, titles, children, parents)


def _plain(title: nodes.Element) -> str:
    return " ".join(title.astext().split())


def short_title(title: str) -> str:
    """A title for a narrow place: what stands before the colon, when the whole is long."""
    head, colon, _ = title.partition(": ")
    return head if colon and len(title) > _LONG_TITLE and not head.isdigit() else title


def sidebar(tree: Tree, page: str, link: Callable[[str], str]) -> str:
    """The list of chapters as HTML that Furo's style sheet understands.

    :param link: the address of a page, seen from the current one.
    """
    path = tree.path(page)
    chapters = tree.children.get(tree.root, ())
    return f"<ul>{''.join(_items(tree, tree.root, chapters, path, page, link, 1))}</ul>"


def _items(
    tree: Tree,
    parent: str,
    shown: Sequence[str],
    path: Sequence[str],
    page: str,
    link: Callable[[str], str],
    level: int,
) -> Iterator[str]:
    for name in shown:
        classes = [f"toctree-l{level}"]
        inner = ""
        if name in path:
            classes.append("current")
            below = tree.children.get(name, ())
            if below:
                listed = "".join(
                    _items(tree, name, _near(below, path), path, page, link, level + 1)
                )
                inner = f"<ul>{listed}</ul>"
        mark = ' aria-current="page"' if name == page else ""
        if mark:
            classes.append("current-page")
        yield (
            f'<li class="{" ".join(classes)}"><a class="reference internal"{mark} '
            f'href="{escape(link(name))}">{escape(tree.titles[name])}</a>{inner}</li>'
        )
    total = len(tree.children.get(parent, ()))
    if level > 1 and 0 < len(shown) < total:
        yield (
            f'<li class="toctree-l{level} hb-more"><a class="reference internal" '
            f'href="{escape(link(parent))}">All {total} pages of this chapter</a></li>'
        )


def _near(pages: Sequence[str], path: Sequence[str]) -> Sequence[str]:
    """All pages of a chapter, or of a long one those around the current page: none on its list."""
    if len(pages) <= MOST_SIBLINGS:
        return pages
    at = next((index for index, name in enumerate(pages) if name in path), None)
    if at is None:
        return ()
    start = max(0, min(at - _NEIGHBORS, len(pages) - 2 * _NEIGHBORS - 1))
    return pages[start : start + 2 * _NEIGHBORS + 1]


def _before_furo(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    if not is_website(app):
        return
    tree: Tree | None = getattr(app, "hb_tree", None)
    if tree is None:
        site = site_of(app)
        pages = site.pages.values() if site else ()
        tree = tree_of(app.env, {p.id: text_of(p.data.get("short_title")) for p in pages})
        app.hb_tree = tree  # type: ignore[attr-defined]
    pathto: Callable[[str], str] = context["pathto"]
    context["toctree"] = lambda **_: ""  # Furo asks for the whole tree and parses it again
    context["hb_sidebar"] = sidebar(tree, pagename, pathto)
    context["hb_path"] = [
        {"title": tree.titles[name], "link": pathto(name)} for name in tree.path(pagename)[:-1]
    ]


def _forget(app: Sphinx, env: BuildEnvironment) -> None:
    app.hb_tree = None  # type: ignore[attr-defined]


def setup(app: Sphinx) -> dict[str, Any]:
    """Fill the navigation of every page before Furo does."""
    app.connect("env-updated", _forget)
    app.connect("html-page-context", _before_furo, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
