"""The header of a drug: names, kind, route, targets, warnings, and approvals with their history."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from handbook.model import STATE_WORDS, Reading, mapping, mappings, state_of_reading, text_of, texts
from handbook.site.markup import Element, Markup, el, joined
from handbook.site.tables import table
from handbook.site.words import REGION, capital, date_words, words

from .rows import Rows


def drug_rows(rows: Rows) -> None:
    """Fill the header of a drug."""
    rows.bullets("Brand names", _brands(rows))
    rows.text("Class", "drug_class")
    rows.words("Kind of medicine", "modality")
    rows.words("How it is given", "route")
    rows.add("Acts on", *joined(_targets(rows)))
    rows.links("Used for", "diseases")
    rows.links("Guided by", "biomarkers")
    warnings = [w for w in texts(rows.data.get("boxed_warnings")) if w]
    if warnings == ["not-given"]:
        rows.add("Boxed warnings (United States)", "None in the label that was read")
    else:
        rows.bullets("Boxed warnings (United States)", ([capital(w)] for w in warnings))
    label = mapping(rows.data.get("label"))
    if label:
        date = text_of(label.get("date"))
        rows.add(
            "Label read",
            f"{text_of(label.get('locator'))}{', version of ' + date_words(date) if date else ''}",
            *rows.cite(label),
        )
    rows.links("Main trials", "trials")
    approvals = _approvals(rows)
    if approvals:
        rows.add("Approvals", approvals)


def _brands(rows: Rows) -> Iterator[list[Markup]]:
    for brand in mappings(rows.data.get("brands")):
        regions = ", ".join(REGION.get(r, r) for r in texts(brand.get("regions")))
        yield [text_of(brand.get("name")), el("span", f" ({regions})", css="hb-muted")]


def _targets(rows: Rows) -> list[Markup]:
    found: list[Markup] = []
    for target in texts(rows.data.get("targets")):
        if target in rows.site.book.pages:
            found.append(rows.link(target))
        elif target:
            gene = target.replace("::", "").isalnum() and target.isupper()
            found.append(el("em", target, css="hb-gene") if gene else target)
    return found


def _approvals(rows: Rows) -> Element | None:
    body = []
    for approval in mappings(rows.data.get("approvals")):
        region = text_of(approval.get("region"))
        use: list[Markup] = [capital(text_of(approval.get("use")))]
        steps = [el("li", *_step(rows, step)) for step in mappings(approval.get("history"))]
        cells: list[list[Markup]] = [
            [REGION.get(region, region)],
            use,
            [el("ul", *steps, css="hb-plain-list")],
        ]
        body.append((text_of(approval.get("id")), cells))
    if not body:
        return None
    heads = [["Region"], ["Use"], ["What the regulator did"]]
    return table("hb-approvals", "Approvals by region and use", heads, body)


def _step(rows: Rows, step: Mapping[str, Any]) -> list[Markup]:
    kind = text_of(step.get("type"))
    kind = "type not stated" if kind == "not-stated" else f"{words(kind)} approval"
    date = date_words(text_of(step.get("date")))
    text = f"{date}: {words(text_of(step.get('action')))} ({kind})"
    seen = [
        Reading(text_of(r.get("date")), text_of(r.get("by")), text_of(r.get("source")) or None)
        for r in mappings(step.get("seen"))
    ]
    known = state_of_reading(
        text_of(step.get("source")), text_of(step.get("locator")), seen, rows.site.book.sources
    )
    found: list[Markup] = [text, *rows.cite(step)]
    found.append(el("span", f" {STATE_WORDS[known]}", css=f"hb-state hb-state-{known}"))
    if text_of(step.get("note")):
        found.append(el("span", f" {text_of(step.get('note'))}", css="hb-muted"))
    return found
