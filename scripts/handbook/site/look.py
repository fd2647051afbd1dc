"""Templates, the one style sheet and the one script of every page."""

from __future__ import annotations

import hashlib
import re
from importlib import import_module
from pathlib import Path
from typing import Any

from sphinx.application import Sphinx
from sphinx.builders.html import StandaloneHTMLBuilder
from sphinx.config import Config

from .build import is_website
from .stylesheet import ASSETS, stylesheet

TEMPLATES = Path(__file__).parent / "templates"
#: parts of the one script of every page
SCRIPT_PARTS = ("frame", "cards", "tables", "pick")
SCRIPT, SEARCH_SCRIPT = "handbook.js", "search.js"
STYLESHEET = "handbook.css"
#: the template of a page, in place of the theme's
PAGE = "handbook/page.html"
_COMMENT = re.compile(r"^\s*/\*.*?\*/\s*$", re.DOTALL | re.MULTILINE)
_INDENT = re.compile(r"\n\s+")
_VIEWPORT = re.compile(r'<meta name="viewport"[^>]*>\s*')
#: list items of a page's contents (the title is one) that are not worth a list
_FEW_HEADINGS = 3
#: tables that take the width of a page with few headings
_WIDE_TABLES = ("hb-records-table", "hb-evidence-map", "hb-crosswalk")


def assets() -> dict[str, str]:
    """Name -> text of each file that goes to ``_static``."""
    furo = Path(import_module("furo").THEME_PATH) / "static" / "styles" / "furo.css"
    js = ASSETS / "js"
    parts = "".join((js / f"{name}.js").read_text(encoding="utf-8") for name in SCRIPT_PARTS)
    return {
        STYLESHEET: stylesheet(furo.read_text(encoding="utf-8")),
        SCRIPT: f'(function () {{\n"use strict";\n{_thin(parts)}}})();\n',
        SEARCH_SCRIPT: (js / SEARCH_SCRIPT).read_text(encoding="utf-8"),
    }


def _thin(script: str) -> str:
    """The script without indents and without the comments that fill lines of their own."""
    return _INDENT.sub("\n", _COMMENT.sub("", script))


def _config(app: Sphinx, config: Config) -> None:
    config.templates_path.insert(0, str(TEMPLATES))
    config.html_permalinks_icon = "#"


def _write_assets(app: Sphinx) -> None:
    if not is_website(app):
        return
    folder = Path(app.outdir, "_static")
    folder.mkdir(parents=True, exist_ok=True)
    versions = {}
    for name, text in assets().items():
        (folder / name).write_text(text, encoding="utf-8")
        versions[name] = hashlib.sha256(text.encode()).hexdigest()[:8]
    app.hb_versions = versions  # type: ignore[attr-defined]


def _page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> str | None:
    if not is_website(app):
        return None
    versions = getattr(app, "hb_versions", {})
    pathto = context["pathto"]

    def asset(name: str) -> str:
        address, version = str(pathto(f"_static/{name}", 1)), versions.get(name)
        return f"{address}?v={version}" if version else address

    context["hb_asset"] = asset
    context["hb_has"] = lambda name: name in app.env.found_docs
    body, toc = str(context.get("body", "")), str(context.get("toc", ""))
    few = toc.count("<li>") <= _FEW_HEADINGS
    wide = "hb-ledger" in body or (few and any(name in body for name in _WIDE_TABLES))
    context["hb_wide"] = wide
    context["furo_hide_toc"] = context.get("furo_hide_toc", True) or few or wide
    tags = str(context.get("metatags", ""))
    context["metatags"] = _VIEWPORT.sub("", tags)  # Furo writes one already
    context["css_files"] = []
    context["script_files"] = []
    return PAGE if templatename == "page.html" else None


def _remove_unused(app: Sphinx, exception: Exception | None) -> None:
    """Files of the themes that no page of ours loads."""
    builder = app.builder
    if (
        exception
        or not hasattr(app, "hb_versions")
        or not isinstance(builder, StandaloneHTMLBuilder)
    ):
        return
    out, own = Path(app.outdir, "_static"), Path(app.confdir, "_static")
    names = {"pygments.css", "pygments_dark.css"}
    for theme_dir in builder.theme.get_theme_dirs() if builder.theme else ():
        static = Path(theme_dir, "static")
        for file in static.rglob("*"):
            if file.is_file():
                names.add(file.relative_to(static).as_posix().removesuffix(".jinja"))
    for name in sorted(n.removesuffix("_t").removesuffix(".jinja") for n in names):
        target = out / name
        if target.is_file() and not (own / name).exists():
            target.unlink()
    for folder in ("styles", "scripts"):
        if (out / folder).is_dir() and not any((out / folder).iterdir()):
            (out / folder).rmdir()


def setup(app: Sphinx) -> dict[str, Any]:
    """Register templates and assets; every other style sheet and script is dropped."""
    app.connect("config-inited", _config)
    app.connect("builder-inited", _write_assets, priority=900)
    app.connect("html-page-context", _page_context, priority=600)
    app.connect("build-finished", _remove_unused, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
