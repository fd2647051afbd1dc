"""The headers of biomarkers, regimens, scores, breakthroughs and statistics."""

from __future__ import annotations

from handbook.model import mapping, mappings, text_of, texts
from handbook.site.markup import Markup, el, joined
from handbook.site.words import capital, date_words

from .rows import Rows

_DATE_IS = {
    "publication": "published",
    "first-patient": "first patient",
    "approval": "approved",
    "discovery": "found",
    "announcement": "announced",
}


def biomarker_rows(rows: Rows) -> None:
    """Fill the header of a biomarker."""
    rows.words("Kind of marker", "biomarker_type")
    genes: list[Markup] = [el("em", g, css="hb-gene") for g in texts(rows.data.get("genes")) if g]
    rows.add("Genes", *joined(genes))
    rows.text("Found by", "tests")
    rows.links("Matters in", "diseases")
    rows.links("Guides", "drugs")


def regimen_rows(rows: Rows) -> None:
    """Fill the header of a regimen."""
    letters: list[list[Markup]] = []
    for item in mappings(rows.data.get("letters")):
        drug = text_of(item.get("drug"))
        name: Markup = rows.link(drug) if drug else text_of(item.get("name"))
        letters.append([el("strong", text_of(item.get("letter"))), ": ", name])
    rows.bullets("What the letters mean", letters)
    rows.links("Drugs", "drugs")
    rows.links("Used for", "diseases")
    rows.words("Phases of treatment", "phases")
    rows.links("Main trials", "trials")


def score_rows(rows: Rows) -> None:
    """Fill the header of a score."""
    rows.links("Used for", "diseases")
    rows.bullets("What goes in", ([capital(t)] for t in texts(rows.data.get("inputs")) if t))
    groups: list[list[Markup]] = []
    for group in mappings(rows.data.get("groups")):
        points = text_of(group.get("points"))
        groups.append([text_of(group.get("label")), f": {points}" if points else ""])
    rows.bullets("Groups", groups)
    rows.text("Made in the era of", "era")


def breakthrough_rows(rows: Rows) -> None:
    """Fill the header of a breakthrough."""
    kind = text_of(rows.data.get("date_is"))
    date = date_words(text_of(rows.data.get("date")))
    rows.add("When", f"{date} ({_DATE_IS.get(kind, kind)})", *rows.cite(rows.data))
    rows.text("What happened", "event")
    if text_of(rows.data.get("turn")) == "wrong":
        rows.add("Turn", "A step that later proved wrong")
    rows.words("It rests on", "strength")
    for label, key in (
        ("Diseases", "diseases"),
        ("Drugs", "drugs"),
        ("Trials", "trials"),
        ("Treatments", "treatments"),
        ("Markers", "biomarkers"),
    ):
        rows.links(label, key)


def statistic_rows(rows: Rows) -> None:
    """Fill the header of a statistic."""
    rows.text("Place", "place")
    rows.text("Registry or model", "registry")
    rows.links("Diseases", "diseases")
    data = mapping(rows.data.get("individual_data"))
    if data:
        rows.add("Data of single patients", text_of(data.get("locator")), *rows.cite(data))
