"""The templates of the kinds, and the sections they make obligatory."""

from __future__ import annotations

from functools import cache

from handbook.content.markdown import read_body
from handbook.content.project import SCHEMA_DIR


@cache
def template_text(kind: str) -> str:
    """The draft page of a kind, with ``@TITLE@``, ``@TODAY@`` and ``@NEXT@`` to fill in."""
    suffix = "yaml" if kind == "source" else "md"
    return (SCHEMA_DIR / "templates" / f"{kind}.{suffix}").read_text(encoding="utf-8")


@cache
def required_sections(kind: str) -> tuple[tuple[str, str], ...]:
    """Anchor and wording of every section that a page of the kind must have.

    They are the headings with an ``{#id}`` in the kind's template.
    """
    body = template_text(kind).split("---\n", 2)[2]
    return tuple((h.id, h.text) for h in read_body(body, "", 1).headings if h.given)
