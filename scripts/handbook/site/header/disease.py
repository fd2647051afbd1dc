"""The header of a disease: family, course, the answer, and where it belongs."""

from __future__ import annotations

from handbook.model import mapping, text_of
from handbook.site.markup import el
from handbook.site.words import VERDICT, words

from .rows import Rows


def disease_rows(rows: Rows) -> None:
    """Fill the header of a disease."""
    answer = mapping(rows.data.get("answer"))
    verdict = text_of(answer.get("verdict"))
    if verdict:
        rows.add(
            "Can it be cured?",
            el("strong", VERDICT.get(verdict, words(verdict))),
            f". {text_of(answer.get('words'))}",
        )
    rows.words("Family", "family")
    rows.words("Course", "course")
    rows.links("Belongs to", "part_of")
    rows.links("Markers that matter", "biomarkers")
