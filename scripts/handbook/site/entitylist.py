"""The classified entities of a disease page: both names, codes, blasts, and how the two differ."""

from __future__ import annotations

from handbook.model import Page, mapping, mappings, text_of

from .context import Site
from .markup import Element, Markup, here
from .pagestate import PageState
from .tables import Cells, table


def entity_table(site: Site, state: PageState, page: Page) -> Element | None:
    """One row an entity, or None when the page has none."""
    rows: list[tuple[str, Cells]] = []
    for row in mappings(page.data.get("entities")):
        name = text_of(row.get("id"))
        codes = mapping(row.get("codes"))
        shown = [
            f"{words} {codes[key]}"
            for key, words in (("icd10", "ICD-10"), ("icdo3", "ICD-O-3"), ("orpha", "ORPHA"))
            if key in codes
        ]
        who = _given(text_of(row.get("who2022")))
        first: list[Markup] = [here(name, who)] if name in _headings(page) else [who]
        rows.append(
            (
                "",
                [
                    first,
                    [_given(text_of(row.get("icc2022")))],
                    ["; ".join(shown)],
                    [text_of(row.get("blasts"))],
                    [text_of(row.get("differs"))],
                    _sources(state, row),
                ],
            )
        )
    if not rows:
        return None
    heads = [["WHO, 5th edition"], ["ICC 2022"], ["Codes"], ["Blasts"], ["Differs"], ["Source"]]
    used = [i for i in range(6) if any(any(cells[i]) for _, cells in rows)]
    kept = [(anchor, [cells[i] for i in used]) for anchor, cells in rows]
    return table(
        "hb-entity-table", "Names in the two classifications", [heads[i] for i in used], kept
    )


def _headings(page: Page) -> set[str]:
    return {heading.id for heading in page.body.headings}


def _given(name: str) -> str:
    return "not given" if name == "not-given" else name


def _sources(state: PageState, row: object) -> list[Markup]:
    found: list[Markup] = []
    data = mapping(row)
    for key, place in (("source", "locator"), ("icc_source", "icc_locator")):
        name = text_of(data.get(key))
        if name:
            number = state.source(name, text_of(data.get(place)))
            found += [*([" "] if found else []), here(f"source-{name}", f"[{number}]")]
    return found
