"""Boxes around the author's text: the clinical layer, when to call, notes, pictures."""

from __future__ import annotations

from typing import Any, ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.directives.patches import Figure

from handbook.site.nodes import Box, box

from .base import HbDirective

CLINICAL_LABEL = "For professionals"
#: level -> hidden words, shown words
_LEVELS = {
    "emergency": ("Urgency: emergency.", "Get emergency help now"),
    "today": ("Urgency: today.", "Call your team today"),
    "next-visit": ("Urgency: not urgent.", "Ask at your next visit"),
}


def clinical_box(ident: str = "", label: str = CLINICAL_LABEL) -> tuple[Box, Box]:
    """The frame of a clinical layer, and the box inside that takes its content."""
    named = {"id": ident} if ident else {}
    outer = box("section", "hb-clinical", aria_label=label, **named)
    title = box("p", "hb-clinical-label")
    title += nodes.Text(label)
    inner = box("div", "hb-clinical-body")
    outer += [title, inner]
    return outer, inner


class Clinical(HbDirective):
    """``:::{clinical}``: the exact, dense layer for professionals."""

    def run(self) -> list[nodes.Node]:
        """The box with the parsed text."""
        outer, inner = clinical_box()
        self.parsed_into(inner)
        return [outer]


class Call(HbDirective):
    """``:::{call} emergency``: when to get care; the level as word, icon and color together."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """The box with its title and the parsed list."""
        level = self.arguments[0].strip()
        if level not in _LEVELS:
            self.problem(f"'{level}' says not when to call; write one of: {', '.join(_LEVELS)}")
            level = "today"
        hidden, shown = _LEVELS[level]
        outer = box("section", f"hb-call hb-call-{level}", aria_label=shown)
        title = box("p", "hb-call-title")
        title += [nodes.inline("", f"{hidden} ", classes=["hb-hidden"]), nodes.Text(shown)]
        outer += title
        self.parsed_into(outer)
        return [outer]


class Note(HbDirective):
    """``:::{note}``: a plain box, rarely."""

    def run(self) -> list[nodes.Node]:
        """The box with the parsed text."""
        outer = box("aside", "hb-note", aria_label="Note")
        self.parsed_into(outer)
        return [outer]


class Pick(HbDirective):
    """``:::{pick}``: lists of questions that a reader can tick and print."""

    def run(self) -> list[nodes.Node]:
        """The box with the parsed lists."""
        outer = box("div", "hb-pick")
        self.parsed_into(outer)
        return [outer]


class Picture(Figure):
    """``:::{figure} name.svg``: a picture; ``:alt:`` says what it shows."""

    option_spec: ClassVar[Any] = {
        "alt": directives.unchanged_required,
        "name": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """The figure, refused without words for those who cannot see it."""
        if not self.options.get("alt", "").strip():
            raise self.error(
                "the picture needs a line ':alt: ...', words for those who cannot see it"
            )
        self.options.setdefault("figclass", ["hb-figure"])
        found: list[nodes.Node] = super().run()
        return found
