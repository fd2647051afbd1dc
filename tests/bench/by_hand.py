"""The pages of a built handbook as Markdown that somebody wrote by hand, record or no record.

What the model writes on a page (headers, tables, cards, lists of sources) stands in the text as
words, lists and tables, so that a build of these pages shows a reader the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from bs4 import BeautifulSoup, NavigableString, Tag

_MARKS = re.compile(r"[\[\]{}*_<>|`#\\]")
_BLOCKS = {"p", "ul", "ol", "dl", "table", "section", "div", "aside", "nav", "figure", "details"}


def write(site: Path, docs: Path) -> None:
    """Write the pages of a site as Markdown.

    :param site: a built handbook; docs: a folder that is filled.
    """
    for file in site.rglob("*.html"):
        name = file.relative_to(site).with_suffix("").as_posix()
        article = BeautifulSoup(file.read_text(encoding="utf-8"), "html.parser").article
        if article is None or name in ("search", "404"):
            continue
        for mark in article.select(".headerlink, .toctree-wrapper, svg"):
            mark.decompose()
        text = "\n\n".join(_blocks(article, ""))
        if name == "index":
            listed = sorted(f.relative_to(site).parts[0] for f in site.glob("*/index.html"))
            below = "\n".join(f"{folder}/index" for folder in listed)
            text += f"\n\n```{{toctree}}\n{below}\n```"
        elif name.endswith("/index"):
            text += "\n\n```{toctree}\n:glob:\n\n*\n```"
        target = docs / f"{name}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text + "\n", encoding="utf-8")


def _blocks(node: Tag, indent: str) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, NavigableString):
            if child.strip():
                yield indent + _words(child)
        elif isinstance(child, Tag):
            yield from _block(child, indent)


def _block(node: Tag, indent: str) -> Iterator[str]:
    if re.fullmatch(r"h[1-6]", node.name):
        yield f"{'#' * int(node.name[1])} {_inline(node)}"
    elif node.name == "table":
        rows = [[_inline(c) for c in row.find_all(["td", "th"])] for row in node.find_all("tr")]
        width = max(len(row) for row in rows)
        lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in rows]
        yield "\n".join([lines[0], "|---" * width + "|", *lines[1:]])
    elif node.name in ("ul", "ol"):
        items = (_inline(item) for item in node.find_all("li", recursive=False))
        yield "\n".join(f"{indent}- {item}" for item in items)
    elif node.name == "dl":
        pairs = zip(node.find_all("dt"), node.find_all("dd"), strict=False)
        yield "\n".join(f"{indent}- **{_inline(dt)}** {_inline(dd)}" for dt, dd in pairs)
    elif any(isinstance(c, Tag) and c.name in _BLOCKS for c in node.children):
        yield from _blocks(node, indent)
    elif text := _inline(node):
        yield indent + text


def _inline(node: Tag) -> str:
    parts = []
    for child in node.children:
        if isinstance(child, NavigableString):
            parts.append(_words(child))
        elif isinstance(child, Tag):
            inner, href = _inline(child), str(child.get("href", ""))
            if child.name == "a" and inner.strip():
                page, _, _ = href.partition("#")
                address = page.removesuffix(".html") + ".md" if "//" not in page else page
                inner = f"[{inner.strip()}]({address})" if page else inner
            elif child.name in ("strong", "em") and inner.strip():
                inner = f"**{inner.strip()}**"
            parts.append(inner)
    return " ".join("".join(parts).split())


def _words(text: str) -> str:
    return _MARKS.sub(" ", str(text))
