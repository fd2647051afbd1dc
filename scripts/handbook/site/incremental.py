"""Which pages are read again, and which are only written again, in a build that has a past."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

from handbook.model import text_of

from .context import site_of
from .fingerprint import Digests, digest
from .reading import keep_known

#: pages that the frame of every page links when they exist (templates/page.html)
FRAME = (
    "reference/disclaimer",
    "reference/how-this-handbook-is-made",
    "start/emergency-numbers",
    "start/when-to-call",
    "contributing/index",
)


def outdated(
    app: Sphinx, env: BuildEnvironment, added: set[str], changed: set[str], removed: set[str]
) -> list[str]:
    """Compare the fingerprints of all pages with those of the last build.

    Pages whose file is newer but whose text is the same (a fresh clone with a restored cache)
    are taken off the list.
    """
    keep_known(env, added, changed, removed)
    _withdraw(app, removed)
    site = site_of(env)
    digests = Digests(site)
    glossary = digests.glossary()
    known: dict[str, tuple[str, str]] = getattr(env, "hb_fingerprints", {})
    same_words = glossary == getattr(env, "hb_glossary", "")
    fresh: dict[str, tuple[str, str]] = {}
    again = []
    for name in sorted(env.found_docs):
        page = site.book.pages[name]
        main, before = digests.page(page), known.get(name)
        reuse = same_words and before is not None and before[0] == main
        fresh[name] = (main, before[1] if reuse and before else digests.terms(page))
        if name in added:
            continue
        if fresh[name] != before:
            again.append(name)
        elif name in changed and _only_touched(env, name):
            changed.discard(name)
    env.hb_fingerprints = fresh  # type: ignore[attr-defined]
    env.hb_glossary = glossary  # type: ignore[attr-defined]
    return again


def _withdraw(app: Sphinx, names: Iterable[str]) -> None:
    """Delete the files of pages that are gone or are drafts again; Sphinx would leave them."""
    output_path = getattr(app.builder, "get_output_path", None)
    if output_path is not None:
        for name in names:
            Path(output_path(name)).unlink(missing_ok=True)


def _only_touched(env: BuildEnvironment, name: str) -> bool:
    """Whether nothing but the time of the page's own file can have changed."""
    return not env.dependencies.get(name) and Path(env.doctreedir, f"{name}.doctree").is_file()


def rewritten(app: Sphinx, env: BuildEnvironment) -> Iterable[str]:
    """Pages whose sidebar, path, neighbors or frame changed although their own text did not."""
    pages = site_of(env).book.pages
    titles = {
        name: (title.astext(), text_of(pages[name].data.get("short_title")))
        for name, title in env.titles.items()
        if name in pages
    }
    frame = repr(
        (
            [name in env.found_docs for name in FRAME],
            sorted(getattr(app, "hb_versions", {}).items()),
        )
    )
    contents = sorted(env.toctree_includes.items())
    whole = digest(frame + repr((sorted(titles.items()), contents)))
    if whole == getattr(env, "hb_contents", ""):
        return []
    before: dict[str, str] = getattr(env, "hb_around", {})
    lists = {
        parent: digest(repr([(child, titles.get(child)) for child in children]))
        for parent, children in env.toctree_includes.items()
    }
    relations = env.collect_relations()
    around: dict[str, str] = {}
    for name in env.found_docs:
        parent, previous, following = relations.get(name, (None, None, None))
        path: list[str] = []
        above: str | None = name
        while above is not None and above not in path:
            path.append(above)
            above = relations.get(above, (None, None, None))[0]
        near = [(n, titles.get(n or "")) for n in (parent, previous, following)]
        listed = [(p, titles.get(p), lists.get(p)) for p in path]
        around[name] = digest(frame + repr((near, listed)))
    env.hb_contents, env.hb_around = whole, around  # type: ignore[attr-defined]
    return [name for name, value in around.items() if before.get(name) not in (None, value)]
