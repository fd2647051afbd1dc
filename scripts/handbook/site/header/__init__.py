"""The record header: what the front matter knows, as a list of labels and values, by kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handbook.model import Page
from handbook.site.context import Site
from handbook.site.markup import Element, el
from handbook.site.pagestate import PageState

from .disease import disease_rows
from .drug import drug_rows
from .others import biomarker_rows, breakthrough_rows, regimen_rows, score_rows, statistic_rows
from .rows import Rows
from .trial import study_rows, trial_rows

_MAKERS: Mapping[str, Callable[[Rows], None]] = {
    "disease": disease_rows,
    "biomarker": biomarker_rows,
    "drug": drug_rows,
    "regimen": regimen_rows,
    "score": score_rows,
    "trial": trial_rows,
    "study": study_rows,
    "breakthrough": breakthrough_rows,
    "statistic": statistic_rows,
}


def record_header(site: Site, state: PageState, page: Page) -> Element | None:
    """The header of a record's page; None for topics and for what has nothing to show."""
    maker = _MAKERS.get(page.kind)
    if maker is None:
        return None
    rows = Rows(site, state, page)
    maker(rows)
    return el("dl", *rows.found, css="hb-record") if rows.found else None
