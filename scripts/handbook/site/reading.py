"""How pages come into the build: the model first, the gate, then our own text of every page."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from handbook.model import Handbook, Page

from .context import RuleText, Site, site_of

_MARKUP = re.compile(r"([!-/:-@\[-`{-~])")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_HEADING_ID = re.compile(r"[ \t]*\{#[a-z0-9-]+\}[ \t]*\Z")


class HandbookError(SystemExit):
    """The build stops before any page is parsed; the message says what to do.

    Sphinx adds to every error of its own kind that it should be reported to Sphinx.
    """


def start(app: Sphinx, book: Handbook, rules: Callable[[], tuple[RuleText, ...]]) -> None:
    """Hand the model to the domain for this build.

    :raises HandbookError: when the pages stand elsewhere, or the landing page is missing.
    """
    if Path(book.root, "docs") != Path(app.srcdir).resolve():
        raise HandbookError(f"the pages must stand in a folder named 'docs', not in '{app.srcdir}'")
    if "index" not in book.pages:
        raise HandbookError(
            "docs/index.md, the first page, is missing; put it back, or type 'handbook new topic index'"
        )
    app.env.get_domain("hb").site = Site(book, bool(app.config.handbook_drafts), rules)  # type: ignore[attr-defined]


def keep_known(
    env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> None:
    """Leave out drafts, and refuse pages that the loader does not know."""
    site = site_of(env)
    for name in sorted(env.found_docs):
        if name not in site.book.pages:
            raise HandbookError(f"docs/{name}.md could not be read; 'make check' says why")
        if not site.shows(name):
            env.found_docs.discard(name)
            added.discard(name)
            changed.discard(name)
            if name in env.all_docs:
                removed.add(name)


def replace_source(app: Sphinx, docname: str, content: list[str]) -> None:
    """Give Sphinx the loader's text: the title in place of the front matter, lines kept."""
    page = site_of(app.env).book.pages.get(docname)
    if page is None:
        raise HandbookError(f"docs/{docname}.md could not be read; 'make check' says why")
    site_of(app.env).pages_read.pop(docname, None)
    content[0] = page_text(page)


def refuse_harm(app: Sphinx, doctree: nodes.document) -> None:
    """The wall behind the gate: what was parsed holds no code, and no picture from elsewhere.

    :raises HandbookError: naming the page and the address.
    """
    where = f"docs/{app.env.docname}.md"
    if next(doctree.findall(nodes.raw), None) is not None:
        raise HandbookError(
            f"{where} holds code of web pages (HTML); take it out and write plain words"
        )
    for image in doctree.findall(nodes.image):
        uri = str(image.get("uri", "")).strip()
        if "//" in uri or _SCHEME.match(uri) or ".." in uri.split("/"):
            raise HandbookError(
                f"{where}: the picture '{uri[:80]}' comes from another place; put it into docs/"
            )
    for link in doctree.findall(nodes.reference):
        scheme = _SCHEME.match(str(link.get("refuri", "")).strip())
        if scheme and scheme[1].lower() not in ("https", "http", "mailto", "tel"):
            raise HandbookError(
                f"{where}: a link has the address '{link['refuri'][:80]}'; take it out"
            )


def page_text(page: Page) -> str:
    """The Markdown that is parsed: a title, blank lines, the body without the marks of ids."""
    lines = page.body.text.split("\n")
    for heading in page.body.headings:
        if heading.given:
            at = heading.place.line - page.body.first_line
            lines[at] = _HEADING_ID.sub("", lines[at])
    title = _MARKUP.sub(r"\\\1", page.title)
    return f"# {title}" + "\n" * max(page.body.first_line - 1, 2) + "\n".join(lines)
