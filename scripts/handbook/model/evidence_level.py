"""How strong the evidence behind a treatment result is: the two-axis level of the NCI's PDQ.

The first axis is the design: 1 randomized (i double-blind, ii open), 2 controlled but not
randomized, 3 series and cohorts (i of a whole population, ii consecutive, iii other). The second
is the end point: A death from any cause, B death from one cause, C quality of life, D a stand-in
(i event-free, ii disease-free, iii progression-free survival, iv response). Nothing is judged:
both follow from fields of the record.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .fact import Fact
from .plain import mapping, mappings, text_of
from .record import Page

#: measure -> (letter of the end point, in plain words); what is not here has no PDQ end point
END_POINTS: Mapping[str, tuple[str, str]] = {
    "overall-survival": ("A", "how long people lived"),
    "survival": ("A", "how long people lived"),
    "early-death": ("A", "how many people died early"),
    "leukemia-specific-survival": ("B", "deaths from leukemia"),
    "non-relapse-mortality": ("B", "deaths without relapse"),
    "treatment-related-death": ("B", "deaths from the treatment"),
    "quality-of-life": ("C", "quality of life"),
    "event-free-survival": ("Di", "how long people lived without relapse or failure of treatment"),
    "failure-free-survival": ("Di", "how long people lived without failure of treatment"),
    "disease-free-survival": ("Dii", "how long people lived free of disease"),
    "relapse-free-survival": ("Dii", "how long people lived without relapse"),
    "progression-free-survival": ("Diii", "how long people lived without worsening"),
    "complete-remission": ("Div", "how many people went into remission"),
    "complete-remission-cri": ("Div", "how many people went into remission"),
    "complete-remission-crh": ("Div", "how many people went into remission"),
    "complete-remission-crh-crp": ("Div", "how many people went into remission"),
    "complete-hematologic-response": ("Div", "how many people's blood counts recovered"),
    "complete-cytogenetic-response": ("Div", "how far the leukemia shrank"),
    "major-molecular-response": ("Div", "how far the leukemia shrank"),
    "deep-molecular-response": ("Div", "how far the leukemia shrank"),
    "early-molecular-response": ("Div", "how far the leukemia shrank"),
    "overall-response": ("Div", "how many people responded"),
    "mrd-negativity": ("Div", "in how many people no leukemia could be found"),
}
_RATIOS = frozenset({"hazard-ratio", "odds-ratio", "risk-ratio"})
_NOT_COMPARED = ("3iii", "seen in one group of a trial, without comparison by chance")
_SERIES = {
    "population-based": ("3i", "seen in everyone of a region"),
    "consecutive": ("3ii", "seen in people treated one after another"),
}


@dataclass(frozen=True, slots=True)
class EvidenceLevel:
    """A PDQ level with its meaning."""

    code: str  #: ``1iiA``; ``1A, masking not stated`` where the second sign is not known
    words: str  #: for the plain layer


def evidence_level(page: Page, fact: Fact) -> EvidenceLevel | None:
    """The PDQ level of a result.

    :param page: the record that states the fact.
    :returns: None when the record is no trial or study, its design does not settle the level (a
        meta-analysis), or the measure is none of the scheme's end points.
    """
    end_point = END_POINTS.get(fact.measure)
    design = _design(page, fact)
    if end_point is None or design is None:
        return None
    code, words = design
    level, sign, missing = code.partition(", ")
    return EvidenceLevel(
        f"{level}{end_point[0]}{sign}{missing}", f"{words}; measured: {end_point[1]}"
    )


def _design(page: Page, fact: Fact) -> tuple[str, str] | None:
    design = mapping(page.data.get("design"))
    if page.kind == "study":
        if text_of(design.get("type")) in ("meta-analysis", "pooled-analysis", ""):
            return None
        if text_of(design.get("type")) == "case-control":
            return "3iii", "seen by looking back at people with and without the disease"
        return _SERIES.get(text_of(design.get("selection")), ("3iii", "seen in a group of people"))
    if page.kind != "trial":
        return None
    allocation = text_of(design.get("allocation"))
    if allocation == "single-arm":
        return "3iii", "tested in one group, without comparison"
    if allocation not in ("randomized", "non-randomized"):
        return None
    if not _compares(page, fact):
        return _NOT_COMPARED
    if allocation == "non-randomized":
        return "2", "compared, but chance did not decide who got what"
    masking = text_of(design.get("masking"))
    if masking == "double":
        return "1i", "tested in a randomized trial; nobody knew who got what"
    if masking in ("none", "single"):
        return "1ii", "tested in a randomized trial"
    return "1, masking not stated", "tested in a randomized trial"


def _compares(page: Page, fact: Fact) -> bool:
    """Whether the fact compares arms, in people who were not chosen by how they fared."""
    if fact.population is not None and fact.population.chosen_by == "outcome":
        return False
    if fact.stat in _RATIOS:
        return True
    group, index = fact.where[0], fact.where[1]
    rows = mappings(page.data.get(str(group)))
    row = rows[index] if isinstance(index, int) and index < len(rows) else {}
    return len(mapping(row.get("arms"))) > 1 or bool(mapping(row.get("contrast")))
