"""What a page is called inside a sentence."""

from __future__ import annotations

import re

from handbook.model import Entity, Page, text_of

_WORD = re.compile(r"[A-Z][a-z]+\b")
#: first words of titles that keep their capital inside a sentence
_PROPER = frozenset({"Philadelphia", "Burkitt", "Hodgkin", "Down", "Wilms", "Interleukin"})


def short_title(page: Page) -> str:
    """The title up to a colon: ``E1910`` of ``E1910: blinatumomab for adults``; never a bare year."""
    own = text_of(page.data.get("short_title"))
    if own:
        return own
    head, colon, _ = page.title.partition(": ")
    return head if colon and not head.isdigit() else page.title


def in_sentence(page: Page) -> str:
    """The short title as it stands inside a sentence: ``imatinib``, ``acute myeloid leukemia``."""
    name = short_title(page)
    first = _WORD.match(name)
    if page.kind in ("drug", "disease", "regimen") and first and first[0] not in _PROPER:
        return name[0].lower() + name[1:]
    return name


def entity_name(entity: Entity) -> str:
    """The entity's name: that of the WHO, else of the ICC."""
    for key in ("who2022", "icc2022"):
        name = text_of(entity.data.get(key))
        if name and name != "not-given":
            return name
    return entity.id
