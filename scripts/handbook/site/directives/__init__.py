"""Directives: one table of what an author may write, and what each depends on."""

from __future__ import annotations

from collections.abc import Mapping

from handbook.site.charts.directives import (
    Answers,
    Chart,
    Compare,
    Crosswalk,
    EvidenceMap,
    Milestones,
    People,
    Timeline,
    on_chart,
    on_timeline,
)
from handbook.site.indexes.approvals import Approvals, on_approvals
from handbook.site.indexes.drug_index import DrugIndex, on_drug_index
from handbook.site.indexes.drug_matrix import DrugMatrix, on_drug_matrix
from handbook.site.indexes.side_effects import SideEffects, on_side_effects

from .base import Entry, HbDirective, on_everything, on_facts, on_nothing
from .boxes import Call, Clinical, Note, Pick, Picture
from .catalogues import Glossary, Rules, Sources, on_glossary, on_rules, on_sources
from .records import Records, on_records
from .registers import Corrections, Disagreements, Ledger, LedgerCount, WhatsNew, on_all
from .results import Results
from .sheets import Sheets, on_sheets

__all__ = ["DIRECTIVES", "Entry", "HbDirective", "on_everything", "on_facts", "on_nothing"]

DIRECTIVES: Mapping[str, Entry] = {
    "clinical": Entry(Clinical),
    "call": Entry(Call),
    "pick": Entry(Pick),
    "note": Entry(Note),
    "figure": Entry(Picture),
    "results": Entry(Results, on_facts),
    "records": Entry(Records, on_records),
    "rules": Entry(Rules, on_rules),
    "glossary": Entry(Glossary, on_glossary),
    "sources": Entry(Sources, on_sources),
    "chart": Entry(Chart, on_chart),
    "people": Entry(People, on_chart),
    "timeline": Entry(Timeline, on_timeline),
    "crosswalk": Entry(Crosswalk, on_everything),
    "compare": Entry(Compare, on_facts),
    "milestones": Entry(Milestones, on_chart),
    "evidence-map": Entry(EvidenceMap, on_all),
    "ledger": Entry(Ledger, on_all),
    "ledger-count": Entry(LedgerCount, on_all),
    "sheets": Entry(Sheets, on_sheets),
    "corrections": Entry(Corrections, on_all),
    "news": Entry(WhatsNew, on_all),
    "disagreements": Entry(Disagreements, on_all),
    "answers": Entry(Answers, on_everything),
    "drug-index": Entry(DrugIndex, on_drug_index),
    "drug-matrix": Entry(DrugMatrix, on_drug_matrix),
    "approvals": Entry(Approvals, on_approvals),
    "side-effects": Entry(SideEffects, on_side_effects),
}
