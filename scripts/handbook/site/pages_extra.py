"""Files beside the pages: 404, search page, robots, sitemap, llms.txt."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from sphinx.application import Sphinx

from handbook.model import Handbook, Page, mapping, text_of

from .build import is_website, site_of
from .settings import Addresses

#: pages of the site that are no records: name, template
EXTRA_PAGES = (("search", "handbook/search.html"), ("404", "handbook/404.html"))


def root_path(addresses: Addresses) -> str:
    """The path of the site on its host, where the links of a 404 page at any depth start."""
    path = urlsplit(addresses.site).path if addresses.site else "/"
    return path if path.endswith("/") else f"{path}/"


def absolute_pathto(addresses: Addresses) -> Callable[..., str]:
    """Sphinx's ``pathto`` for the 404 page."""
    root = root_path(addresses)

    def pathto(target: str, resource: int | bool = False) -> str:
        return root + (target if resource else f"{target}.html")

    return pathto


def sitemap(book: Handbook, addresses: Addresses, built: Callable[[str], bool]) -> str:
    """The sitemap, or "" while no address of the site is configured."""
    if not addresses.site:
        return ""
    rows = []
    for page in _built(book, built):
        day = text_of(mapping(page.data.get("checked")).get("date"))
        changed = f"<lastmod>{escape(day)}</lastmod>" if day else ""
        rows.append(f"<url><loc>{escape(addresses.page(page.id))}</loc>{changed}</url>\n")
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        f"{''.join(rows)}</urlset>\n"
    )


def robots(addresses: Addresses) -> str:
    """Everything may be read; the sitemap is named when there is one."""
    named = f"Sitemap: {addresses.site}sitemap.xml\n" if addresses.site else ""
    return f"User-agent: *\nAllow: /\n{named}"


def llms(book: Handbook, addresses: Addresses, built: Callable[[str], bool]) -> str:
    """A plain list of all pages for language models: what each says, and how to use it."""
    lines = [
        "# Leukemia Handbook",
        "",
        "> A handbook on leukemia for patients, families and professionals. Every number comes from"
        " a record with its population, time, source and date of checking.",
        "",
        "Information, not medical advice. No clinician has reviewed a page unless it says so."
        " Quote a number only with the people, the time and the source that its page gives,"
        " and with the date the page was checked.",
    ]
    folder = None
    for page in sorted(_built(book, built), key=lambda p: (p.folder, not p.is_index, p.id)):
        if page.folder != folder:
            folder = page.folder
            lines += ["", f"## {(folder or 'start').capitalize()}", ""]
        link = addresses.page(page.id) or f"{page.id}.html"
        lines.append(f"- [{page.title}]({link}): {page.summary}")
    return "\n".join(lines) + "\n"


def _built(book: Handbook, built: Callable[[str], bool]) -> Iterable[Page]:
    return [page for key, page in book.published.items() if built(key)]


def _collect(app: Sphinx) -> Iterable[tuple[str, dict[str, Any], str]]:
    for name, template in EXTRA_PAGES if is_website(app) else ():
        yield name, {"hb_article_attributes": " data-pagefind-ignore"}, template


def _page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    if pagename not in {name for name, _ in EXTRA_PAGES}:
        return
    context["pageurl"] = None
    context["hb_head"] = '<meta name="robots" content="noindex">'
    if pagename == "404":
        site = site_of(app)
        addresses = site.addresses if site else Addresses()
        context["pathto"] = absolute_pathto(addresses)
        context["content_root"] = root_path(addresses)


def _write(app: Sphinx, exception: Exception | None) -> None:
    site = site_of(app)
    if exception or site is None or not is_website(app):
        return

    def built(name: str) -> bool:
        return name in app.env.found_docs

    files = {
        "robots.txt": robots(site.addresses),
        "sitemap.xml": sitemap(site.book, site.addresses, built),
        "llms.txt": llms(site.book, site.addresses, built),
    }
    for name, text in files.items():
        if text:
            Path(app.outdir, name).write_text(text, encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Write the search page, the 404 page and the files for machines."""
    app.connect("html-collect-pages", _collect)
    app.connect("html-page-context", _page_context, priority=300)
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
