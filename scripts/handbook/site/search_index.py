"""The index of names: titles, aliases, glossary words and headings, for the search field.

It ships as a classic script, because from a disk a browser loads scripts but fetches nothing.
The full text is Pagefind's, made after the build from the pages themselves.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util import logging

from handbook.model import Handbook, Page, mapping, mappings, text_of, texts

from .build import is_website, site_of

logger = logging.getLogger(__name__)

#: the shown words for a kind of page
KIND_WORDS: Mapping[str, str] = {
    "topic": "topic",
    "disease": "disease",
    "biomarker": "gene or marker",
    "drug": "drug",
    "regimen": "drug combination",
    "score": "score",
    "trial": "trial",
    "study": "study",
    "breakthrough": "history",
    "statistic": "statistic",
}
#: letters of a summary that a result shows
SHOWN = 110
#: headings that most pages of a kind share say nothing about the page they stand on
SHARED_HEADING = 4
#: words of the records for a name that there is not
NO_NAMES = frozenset({"not-given", "not-found", "not-stated"})
GLOSSARY_PAGE = "reference/glossary"


def names_of(page: Page) -> list[str]:
    """Every other name of a record: aliases, brands, genes, registry numbers, entities."""
    data = page.data
    found = [*page.aliases]
    found += [text_of(brand.get("name")) for brand in mappings(data.get("brands"))]
    found += texts(data.get("genes"))
    found += [text_of(value) for value in mapping(data.get("ids")).values()]
    for entity in mappings(data.get("entities")):
        found += [text_of(entity.get(key)) for key in ("who2022", "icc2022")]
    unique = dict.fromkeys(name for name in found if name and name not in NO_NAMES)
    shown = page.title.casefold()
    return [name for name in unique if name.casefold() != shown]


def index_of(book: Handbook, built: Callable[[str], bool] = lambda _: True) -> dict[str, Any]:
    """The index as plain data.

    :param built: whether a page is part of the site that is being built.
    """
    pages = [page for key, page in book.published.items() if built(key)]
    counts: dict[tuple[str, str], int] = {}
    for page in pages:
        for heading in page.body.headings:
            key = (page.kind, heading.id)
            counts[key] = counts.get(key, 0) + 1
    kinds = list(KIND_WORDS)
    rows = []
    for page in pages:
        headings = [
            [heading.id, _plain(heading.text)]
            for heading in page.body.headings
            if counts[page.kind, heading.id] < SHARED_HEADING
        ]
        row = [page.id, kinds.index(page.kind), page.title, shortened(page.summary), names_of(page)]
        rows.append([*row, headings] if headings else row)
    terms = list(_terms(book)) if built(GLOSSARY_PAGE) else []
    return {"kinds": list(KIND_WORDS.values()), "pages": rows, "terms": terms}


def _terms(book: Handbook) -> Iterator[list[Any]]:
    for term in book.terms.values():
        name = f"{term.name} ({term.abbr})" if term.abbr else term.name
        address = f"{GLOSSARY_PAGE}.html#term-{term.id}"
        yield [address, name, shortened(term.plain), list(term.also)]


def _plain(heading: str) -> str:
    """A heading without roles, emphasis and code marks."""
    words = heading
    while "{" in words and "`" in words:
        start, tick = words.find("{"), words.find("`", words.find("{"))
        end = words.find("`", tick + 1)
        if tick < 0 or end < 0:
            break
        shown = words[tick + 1 : end].partition(" <")[0].partition(" | ")[0]
        words = words[:start] + shown + words[end + 1 :]
    return words.replace("*", "").replace("`", "").strip()


def shortened(text: str, length: int = SHOWN) -> str:
    """The first words of a text, up to a length."""
    if len(text) <= length:
        return text
    return text[: text.rfind(" ", 0, length)].rstrip(" ,;:.") + " …"


def script_of(index: Mapping[str, Any]) -> str:
    """The index as a script that sets one name."""
    data = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    return f"window.HB_INDEX={data};\n".replace("</", "<\\/")


def run_pagefind(folder: Path) -> str:
    """Index the full text of a built site.

    :returns: what went wrong, or "".
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(folder), "--quiet"]
    command += ["--root-selector", "article", "--exclude-selectors", ".headerlink,.hb-cards"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return "" if done.returncode == 0 else (done.stderr or done.stdout).strip()[-400:]


def _write(app: Sphinx, env: BuildEnvironment) -> None:
    site = site_of(app)
    if site is None or not is_website(app):
        return
    index = index_of(site.book, lambda name: name in env.found_docs)
    folder = Path(app.outdir, "_static")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "search-index.js").write_text(script_of(index), encoding="utf-8")


def _page_written(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    app.hb_page_written = True  # type: ignore[attr-defined]


def text_digest(folder: Path, pages: Iterable[str]) -> str:
    """The digest of what Pagefind reads of the pages of a site."""
    found = hashlib.sha256(str(folder).encode())
    for name in sorted(pages):
        _, start, article = (folder / f"{name}.html").read_bytes().partition(b"<article")
        found.update(name.encode() + start + article.partition(b"</article>")[0])
    return found.hexdigest()


def _finished(app: Sphinx, exception: Exception | None) -> None:
    if exception or app.builder.name != "html":
        return
    known, index = Path(app.doctreedir, "pagefind.digest"), Path(app.outdir, "pagefind")
    if not getattr(app, "hb_page_written", False) and known.is_file() and index.is_dir():
        return
    if not app.config.handbook_pagefind:
        known.unlink(missing_ok=True)
        return
    now = text_digest(Path(app.outdir), app.env.found_docs)
    if index.is_dir() and known.is_file() and known.read_text() == now:
        return
    known.unlink(missing_ok=True)
    problem = run_pagefind(Path(app.outdir))
    if problem:
        logger.warning(
            "the full text could not be indexed: %s. "
            "Install the project again, or build with -D handbook_pagefind=0.",
            problem,
            type="handbook",
            subtype="pagefind",
        )
        return
    known.write_text(now)


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the index of names; after the build that of the text, if ``handbook_pagefind``."""
    app.add_config_value("handbook_pagefind", True, "", types=(bool,))
    app.connect("env-updated", _write)
    app.connect("doctree-resolved", _page_written)
    app.connect("build-finished", _finished, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
