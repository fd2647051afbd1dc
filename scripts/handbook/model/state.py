"""How sure a fact is, computed from what was read of its source, by whom and how often."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .fact import Fact, Reading, State
from .plain import text_of, texts
from .record import Source

PRIMARY = frozenset({"article", "label", "notice", "registry", "guideline", "dataset"})
STATE_WORDS: Mapping[State, str] = {
    "confirmed": "read twice in the original text",
    "seen-in-a-copy": "read twice in a copy of the original text",
    "entered": "read once, second reading still to come",
    "unconfirmed": "not confirmed in an original text",
}


def locator_read(source: Source, locator: str) -> bool:
    """Whether the place a fact names lies in what was read of the source, not behind a cut."""
    return any(_covers(read, locator) for read in source.reads)


def _covers(read: Mapping[str, Any], locator: str) -> bool:
    if read.get("cut") is True:
        return False
    part = text_of(read.get("part"))
    if part == "full" or locator == "Title":
        return True
    if part == "abstract":
        return locator.split(",")[0].strip() in ("Abstract", "Title")
    return any(
        locator == where or locator.startswith(f"{where},") for where in texts(read.get("where"))
    )


def _official(read: Mapping[str, Any]) -> bool:
    """The publisher's or agency's own host, or the National Library of Medicine's."""
    copy = text_of(read.get("copy"))
    ours = text_of(read.get("host")).endswith(".nih.gov") and copy in ("index", "repository")
    return copy == "official" or ours


def state_of(fact: Fact, sources: Mapping[str, Source]) -> State:
    """The state of a fact: see RECORDS, section 4."""
    return state_of_reading(fact.source, fact.locator, fact.seen, sources)


def state_of_reading(
    source_name: str, locator: str, seen: Iterable[Reading], sources: Mapping[str, Source]
) -> State:
    """The state of anything that names a source, a locator and its readings."""
    source = sources.get(source_name)
    if source is None or source.retracted:
        return "unconfirmed"
    reads = [r for r in source.reads if _covers(r, locator) and text_of(r.get("of")) in PRIMARY]
    primary = [r for r in reads if text_of(r.get("copy")) != "news"]
    readers = {reading.by for reading in seen}
    if not primary or not readers:
        return "unconfirmed"
    if len(readers) < 2:
        return "entered"
    hosts = {text_of(r.get("host")) for r in primary}
    official = any(_official(r) for r in primary)
    return "confirmed" if official or len(hosts) > 1 else "seen-in-a-copy"
