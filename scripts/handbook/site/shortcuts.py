"""Ways around work that Sphinx, docutils and MyST do anew for every page, with the same result.

``-D handbook_shortcuts=0`` builds without them; a test compares the two sites. Where another
version of a library no longer has the place that is changed here, it is left as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import myst_parser.mdit_to_docutils.base as myst
import sphinx.util.docutils as sphinx_docutils
from docutils import nodes
from docutils.frontend import Values
from docutils.utils import DependencyList
from markdown_it import MarkdownIt
from myst_parser.config.main import MdParserConfig
from myst_parser.mdit_to_docutils.sphinx_ import SphinxRenderer
from myst_parser.parsers.mdit import create_md_parser
from myst_parser.parsers.sphinx_ import MystParser
from sphinx.application import Sphinx
from sphinx.config import Config

Settings = Callable[..., Values]
#: module and name of the functions that make an option parser for every page
_SETTINGS = ((sphinx_docutils, "_get_settings"), (myst, "get_default_settings"))
#: what transforms look for and pages of a book in English without code never have
_IDLE = frozenset(
    {
        "sphinx.domains.c.AliasTransform",
        "sphinx.domains.cpp.AliasTransform",
        "sphinx.transforms.i18n.Locale",
        "sphinx.transforms.i18n.RemoveTranslatableInline",
        "sphinx.transforms.i18n.TranslationProgressTotaliser",
        "sphinx.transforms.post_transforms.code.HighlightLanguageTransform",
    }
)


class Kept:
    """Settings of docutils: the option parser that gives them is made once for its components."""

    def __init__(self, make: Settings) -> None:
        self.make = make
        self.known: dict[tuple[type, ...], Values] = {}

    def __call__(self, *components: Any, **options: Any) -> Values:
        """The settings for some components, ``defaults`` among them."""
        key = tuple(part if isinstance(part, type) else type(part) for part in components)
        if key not in self.known:
            self.known[key] = self.make(*components, **options)
        if self.known[key]._config_files:  # a docutils.conf outranks defaults
            return self.make(*components, **options)
        found = self.known[key].copy()
        found.__dict__.update(options.get("defaults", {}))
        found.record_dependencies = DependencyList()
        return found


class PageParser(MystParser):
    """MyST's parser; markdown-it is set up once. Pages have no front matter when they come here."""

    known: tuple[MdParserConfig, MarkdownIt] | None = None

    def parse(self, inputstring: str, document: nodes.document) -> None:
        """Parse the text of a page into its document."""
        config = document.settings.env.myst_config
        if PageParser.known is None or PageParser.known[0] is not config:
            PageParser.known = config, create_md_parser(config, SphinxRenderer)
        markdown = PageParser.known[1]
        markdown.options["document"] = document
        markdown.render(inputstring)


def _install(app: Sphinx, config: Config) -> None:
    for module, name in _SETTINGS:
        found = getattr(module, name, None)
        make = found.make if isinstance(found, Kept) else found
        if make is not None:
            setattr(module, name, Kept(make) if config.handbook_shortcuts else make)
    if not config.handbook_shortcuts:
        return
    app.add_source_parser(PageParser, override=True)
    if config.language == "en" and config.highlight_language == "default":
        for found in (app.registry.get_transforms(), app.registry.get_post_transforms()):
            found[:] = [t for t in found if f"{t.__module__}.{t.__name__}" not in _IDLE]


def setup(app: Sphinx) -> dict[str, Any]:
    """Take the shortcuts unless they are switched off."""
    app.add_config_value("handbook_shortcuts", True, "", types=(bool,))
    app.connect("config-inited", _install)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
