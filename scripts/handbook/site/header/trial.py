"""The header of a trial or study: registry numbers, design, end point, people, arms."""

from __future__ import annotations

from collections.abc import Iterator

from handbook.model import mapping, text_of, texts
from handbook.site.markup import Markup, joined, outside
from handbook.site.measures import end_point
from handbook.site.numbers import number
from handbook.site.words import N_IS, capital, date_words, words

from .rows import Rows

_IDS = (
    ("nct", "https://clinicaltrials.gov/study/"),
    ("eudract", ""),
    ("ctis", ""),
    ("isrctn", "https://www.isrctn.com/"),
    ("other", ""),
)
_MASKING = {
    "none": "open: everybody knew the treatment",
    "single": "one side did not know the treatment",
    "double": "double-blind: neither patients nor doctors knew the treatment",
    "not-stated": "not stated in what was read",
}
_MET = {
    "met": "yes",
    "not-met": "no",
    "mixed": "in part",
    "not-stated": "not stated in what was read",
    "pending": "no result yet",
}
_ALLOCATION = {
    "randomized": "by chance (randomized)",
    "non-randomized": "not by chance",
    "single-arm": "one group, no comparison",
}


def trial_rows(rows: Rows) -> None:
    """Fill the header of a trial."""
    _identity(rows)
    design = mapping(rows.data.get("design"))
    phase = text_of(design.get("phase"))
    rows.add("Phase", words(phase).replace(" ", "/") if phase != "not-stated" else "not stated")
    allocation = text_of(design.get("allocation"))
    rows.add("Groups formed", capital(_ALLOCATION.get(allocation, allocation)), *rows.cite(design))
    masking = text_of(design.get("masking"))
    rows.add("Blinding", capital(_MASKING.get(masking, masking)))
    own = rows.site.facts_of.get(rows.page.id, ())
    primary = ", ".join(end_point(m, own) for m in texts(design.get("primary")) if m)
    rows.add("Main question (primary end point)", capital(primary))
    met = text_of(design.get("primary_met")) if primary else ""
    rows.add("Was it reached?", capital(_MET.get(met, met)))
    stage = text_of(rows.data.get("stage"))
    due = text_of(rows.data.get("next_date"))
    rows.add(
        "Stage", capital(words(stage)), f"; next result expected {date_words(due)}" if due else ""
    )
    _people(rows)


_SELECTION = {
    "population-based": "Everybody of a region",
    "consecutive": "One after another, as they came",
    "other": "Picked in another way",
}


def study_rows(rows: Rows) -> None:
    """Fill the header of a study."""
    _identity(rows)
    design = mapping(rows.data.get("design"))
    kind = capital(words(text_of(design.get("type"))))
    rows.add("Kind of study", kind, *rows.cite(design))
    rows.add("People found", _SELECTION.get(text_of(design.get("selection")), ""))
    _people(rows)


def _identity(rows: Rows) -> None:
    ids = mapping(rows.data.get("ids"))
    found: list[Markup] = []
    for key, url in _IDS:
        value = text_of(ids.get(key))
        if value:
            found.append(outside(url + value, value) if url else value)
    rows.add("Registry numbers", *joined(found))
    rows.links("Disease", "diseases")
    rows.links("Drugs", "drugs")
    rows.links("Chosen by", "biomarkers")


def _people(rows: Rows) -> None:
    years = mapping(rows.data.get("years"))
    start, end = text_of(years.get("from")), text_of(years.get("to"))
    if start:
        first = date_words(start)
        rows.add("People joined", f"{first} to {date_words(end)}" if end else f"From {first}")
    rows.bullets("People", _populations(rows))
    rows.bullets("Groups", _arms(rows))


def _populations(rows: Rows) -> Iterator[list[Markup]]:
    for item in mapping(rows.data.get("populations")).values():
        row = mapping(item)
        count, kind = row.get("n"), text_of(row.get("n_is"))
        kind = N_IS.get(kind, kind)
        text = f"{number(count)} {kind}".rstrip() if isinstance(count, int) else kind
        who = text_of(row.get("who"))
        yield [f"{text}: {who}" if text else capital(who), *rows.cite(row)]


def _arms(rows: Rows) -> Iterator[list[Markup]]:
    for item in mapping(rows.data.get("arms")).values():
        row = mapping(item)
        count = row.get("n")
        label = capital(text_of(row.get("label")))
        yield [f"{label} (n = {number(count)})" if isinstance(count, int) else label]
