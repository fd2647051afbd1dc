"""Every place where the handbook names a record: front matter, roles, directives, glossary."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from handbook.model import FOLDER_OF_KIND, Handbook, Page, Place, Role, links_of

from .fact_uses import addresses
from .shared import once

#: front-matter field or directive option -> kinds that may stand there; absent: any
KINDS_OF_FIELD: Mapping[str, tuple[str, ...]] = {
    "diseases": ("disease",),
    "disease": ("disease",),
    "part_of": ("disease",),
    "parent": ("disease",),
    "drugs": ("drug",),
    "drug": ("drug",),
    "biomarkers": ("biomarker",),
    "biomarker": ("biomarker",),
    "trials": ("trial", "study"),
    "treatments": ("topic", "regimen"),
    "chart": ("statistic",),
}


@dataclass(frozen=True, slots=True)
class RecordUse:
    """One naming of a record."""

    page: Page | None  #: None for the glossary
    target: str  #: full path, perhaps with ``#``
    place: Place
    field: str  #: front-matter field, role, directive or option
    link: bool  #: whether readers get a link there
    role: Role | None = None


def record_uses(book: Handbook) -> tuple[RecordUse, ...]:
    """All namings of records."""
    return once(book, "record_uses", lambda b: tuple(_all(b)))


def _all(book: Handbook) -> Iterator[RecordUse]:
    for page in book.pages.values():
        for field, target, where in links_of(page):
            yield RecordUse(page, target, page.place(*where), field, True)
        for role in page.body.roles:
            if role.name in FOLDER_OF_KIND and role.target:
                target = f"{FOLDER_OF_KIND[role.name]}/{role.target}"
                yield RecordUse(page, target, role.place, role.name, True, role)
            elif role.name == "page" and role.target:
                yield RecordUse(page, role.target, role.place, "page", True, role)
        for directive in page.body.directives:
            if directive.name == "chart":
                for word, place in addresses(page, directive):
                    if "#" not in word:
                        yield RecordUse(page, word, place, "chart", False)
            elif directive.name == "records":
                for option, value in directive.options.items():
                    if option in KINDS_OF_FIELD and value:
                        place = _option_place(page, directive.place, option)
                        yield RecordUse(page, value, place, option, False)
    if book.glossary is not None:
        for term in book.terms.values():
            if term.page:
                place = book.glossary.place(*term.where, "page")
                yield RecordUse(None, term.page, place, "page", True)


def _option_place(page: Page, start: Place, option: str) -> Place:
    """The place of a directive's option, or of the directive."""
    lines = page.source_text.split("\n")
    for number in range(start.line + 1, min(start.line + 12, len(lines)) + 1):
        line = lines[number - 1]
        if line.strip().startswith(f":{option}:"):
            return Place(page.path, number, line.index(":") + 1, len(line) + 1)
    return start
