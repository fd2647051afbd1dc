"""The whole handbook as one JSON document, in the form of schema/export.schema.json."""

from __future__ import annotations

from typing import Any

from handbook import __version__
from handbook.model import Handbook

from .facts import fact_rows


def document(book: Handbook) -> dict[str, Any]:
    """Pages with their records and text, facts, sources and glossary."""
    return {
        "handbook": {"version": __version__, "license": {"data": "CC0-1.0", "text": "CC-BY-4.0"}},
        "pages": [
            {
                "id": page.id,
                "kind": page.kind,
                "record": dict(page.data),
                "text": page.body.text.strip("\n") + "\n",
                "linked_from": sorted({link.page for link in book.backlinks.get(page.id, ())}),
            }
            for page in book.published.values()
        ],
        "facts": list(fact_rows(book)),
        "sources": [{"id": source.name, **source.data} for source in book.sources.values()],
        "glossary": [
            {
                "id": t.id,
                "name": t.name,
                "abbr": t.abbr,
                "also": list(t.also),
                "plain": t.plain,
                "clinical": t.clinical,
            }
            for t in book.terms.values()
        ],
    }
