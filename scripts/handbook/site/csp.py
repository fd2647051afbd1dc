"""The Content-Security-Policy of every page, and the removal of what it would block."""

from __future__ import annotations

import base64
import hashlib
import re
from typing import Any

from sphinx.application import Sphinx

from .build import is_website

#: Runs before the first paint: a reader's choice of light or dark must not flash, and what folds
#: with a script must be folded before it is seen. Every page carries exactly this text.
INLINE_SCRIPT = (
    'document.documentElement.classList.replace("no-js","js");'
    'try{document.body.dataset.theme=localStorage.getItem("theme")||"auto"}'
    'catch(e){document.body.dataset.theme="auto"}'
)

_STYLE = re.compile(r"""(<[a-zA-Z][^<>]*?)\sstyle=("[^"]*"|'[^']*')""")


def hash_of(script: str) -> str:
    """A script's text as a source expression of a policy."""
    digest = hashlib.sha256(script.encode("utf-8")).digest()
    return f"'sha256-{base64.b64encode(digest).decode('ascii')}'"


def policy() -> str:
    """The policy, for a meta tag. ``frame-ancestors`` needs a header and is left to the host."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' {hash_of(INLINE_SCRIPT)}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def without_style_attributes(html: str) -> str:
    """HTML without the style attributes that docutils writes (the policy ignores them)."""
    while "style=" in html:
        cleaned = _STYLE.sub(r"\1", html)
        if cleaned == html:
            break
        html = cleaned
    return html


def _page_context(
    app: Sphinx, pagename: str, templatename: str, context: dict[str, Any], doctree: object
) -> None:
    if not is_website(app):
        return
    context["hb_policy"] = policy()
    context["hb_inline_script"] = INLINE_SCRIPT
    for key in ("body", "toc", "title"):
        if isinstance(context.get(key), str):
            context[key] = without_style_attributes(context[key])


def setup(app: Sphinx) -> dict[str, Any]:
    """Connect the policy to every page."""
    app.connect("html-page-context", _page_context, priority=700)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
