"""What regulators did about drugs, as the drug records state it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from handbook.model import Page, Reading, State, mappings, state_of_reading, text_of, texts
from handbook.site.context import Site
from handbook.site.markup import Element, Markup, el, joined, link
from handbook.site.words import REGION, capital, date_words, words

#: actions that end a use, for a while or for good
ENDED = frozenset({"suspended", "withdrawn"})
#: action -> shape of its sign; what is not here is a disk
SIGN: Mapping[str, str] = {
    "restricted": "held",
    "suspended": "held",
    "withdrawn": "gone",
}


@dataclass(frozen=True, slots=True)
class Action:
    """One step of a regulator, read in an original text or a copy of it."""

    date: str
    kind: str  #: approved, converted, expanded, restricted, suspended, withdrawn
    type: str  #: regular, accelerated and the like
    state: State
    note: str

    @property
    def sign(self) -> str:
        """``given``, ``held`` or ``gone``: its shape."""
        return SIGN.get(self.kind, "given")


@dataclass(frozen=True, slots=True)
class Approval:
    """One use of a drug in one region, with its steps in order of time."""

    drug: Page
    id: str
    region: str
    use: str
    diseases: tuple[str, ...]
    biomarkers: tuple[str, ...]
    steps: tuple[Action, ...]

    @property
    def stands(self) -> bool:
        """Whether the last step that was read left the use in place."""
        return self.steps[-1].kind not in ENDED


def drugs(site: Site) -> list[Page]:
    """The drugs that are built, by name."""
    found = [p for p in site.pages.values() if p.kind == "drug" and not p.is_index]
    return sorted(found, key=lambda p: (p.title.casefold(), p.id))


def approvals_of(site: Site, drug: Page) -> list[Approval]:
    """The approvals of a drug; steps that no original text confirms are left out."""
    found = []
    for row in mappings(drug.data.get("approvals")):
        steps = tuple(a for a in _steps(site, row) if a.state != "unconfirmed")
        if steps:
            found.append(
                Approval(
                    drug,
                    text_of(row.get("id")),
                    text_of(row.get("region")),
                    text_of(row.get("use")).rstrip("."),
                    tuple(texts(row.get("diseases"))),
                    tuple(texts(row.get("biomarkers"))),
                    steps,
                )
            )
    return found


def approvals(site: Site) -> list[Approval]:
    """The approvals of all drugs, by drug."""
    return [approval for drug in drugs(site) for approval in approvals_of(site, drug)]


def left_out(site: Site) -> int:
    """How many steps of the records no original text confirms."""
    rows = (row for drug in drugs(site) for row in mappings(drug.data.get("approvals")))
    return sum(a.state == "unconfirmed" for row in rows for a in _steps(site, row))


def _steps(site: Site, row: Mapping[str, Any]) -> Iterator[Action]:
    for step in mappings(row.get("history")):
        seen = [
            Reading(text_of(r.get("date")), text_of(r.get("by")), text_of(r.get("source")) or None)
            for r in mappings(step.get("seen"))
        ]
        source, locator = text_of(step.get("source")), text_of(step.get("locator"))
        yield Action(
            text_of(step.get("date")),
            text_of(step.get("action")),
            text_of(step.get("type")),
            state_of_reading(source, locator, seen, site.book.sources),
            text_of(step.get("note")),
        )


def type_words(action: Action) -> str:
    """``accelerated approval``, or that the type is not stated."""
    known = action.type not in ("", "not-stated")
    return f"{words(action.type)} approval" if known else "type not stated"


def step_words(action: Action, day: bool = True) -> Markup:
    """``approved March 4, 2021``, with the sign of what ends or narrows a use."""
    text = f"{words(action.kind)} {date_words(action.date if day else action.date[:4])}"
    return text if action.sign == "given" else el("span", text, css=f"hb-action-{action.sign}")


def use_line(approval: Approval, region: bool = True, day: bool = True) -> Element:
    """A list item: region, use with a link to it, steps, and whether a note stands there."""
    name = REGION.get(approval.region, approval.region)
    lead = f"{name}: " if region else ""
    use = link(
        approval.drug.id, approval.use if region else capital(approval.use), anchor=approval.id
    )
    steps = joined([step_words(step, day) for step in approval.steps], "; ")
    note: list[Markup] = [", see the ", link(approval.drug.id, "note", anchor=approval.id)]
    has_note = any(step.note for step in approval.steps)
    return el("li", lead, use, " (", *steps, *(note if has_note else []), ")")


def regions(found: list[Approval]) -> str:
    """``Approved: United States. Withdrawn or suspended: European Union.``"""
    standing = dict.fromkeys(a.region for a in found if a.stands)
    ended = dict.fromkeys(a.region for a in found if a.region not in standing)
    parts = []
    for lead, names in (("Approved", standing), ("Withdrawn or suspended", ended)):
        if names:
            parts.append(f"{lead}: {', '.join(REGION.get(r, r) for r in names)}.")
    return " ".join(parts) or "No approval stands in this handbook yet."
