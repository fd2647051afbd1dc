"""What the parts of the look ask of a running build."""

from __future__ import annotations

from sphinx.application import Sphinx
from sphinx.errors import ExtensionError

from .context import Site


def site_of(app: Sphinx) -> Site | None:
    """The model of this build; None where the domain is not part of it."""
    try:
        domain = app.env.get_domain("hb")
    except ExtensionError:
        return None
    found = getattr(domain, "site", None)
    return found if isinstance(found, Site) else None


def is_website(app: Sphinx) -> bool:
    """Whether pages for a browser are built: an EPUB has no sidebar, search or policy."""
    return app.builder.name in ("html", "dirhtml")
