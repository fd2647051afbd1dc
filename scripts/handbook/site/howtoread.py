"""How to read rows of dots and bars: only what is there is explained, only what is true is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from handbook.model import Cell, Fact

#: measures whose event is welcome: a ratio above 1 is good
GOOD_EVENTS = frozenset(
    {
        "complete-remission",
        "complete-remission-cri",
        "complete-remission-crh",
        "complete-remission-crh-crp",
        "overall-response",
        "mrd-negativity",
        "major-molecular-response",
        "deep-molecular-response",
        "early-molecular-response",
        "complete-cytogenetic-response",
        "complete-hematologic-response",
    }
)
#: measures whose key does not say what is counted as the event
_UNCLEAR = frozenset({"quality-of-life", "life-expectancy", "accuracy", "definition"})
#: of these a hazard ratio counts the loss; odds and risks may count either side
_LASTING = frozenset({"treatment-free-remission", "duration-of-response", "duration-of-remission"})

_LEFT = "dot left of it means that the event came less often in the group named first"
_RIGHT = "dot right of it means that the good result came more often in the group named first"


def of_comparisons(drawn: Sequence[Fact], rows: int) -> str:
    """The sentences above a table of comparisons.

    :param drawn: the ratios that have a dot; rows: how many rows the table has.
    """
    if not drawn:
        return (
            "How to read: each row is one result. The figures of the groups stand in the order "
            "in which the groups are named."
        )
    parts = ["How to read: each row is one result."]
    bars = bar_words([fact.cell for fact in drawn])
    shared = "all bars share one scale" if bars else "all dots share one scale"
    parts.append(f"The dot is the estimate of the comparison{bars}; {shared}.")
    if len(drawn) < rows:
        parts.append("A row without a dot has no ratio.")
    parts.append("The dashed line at 1 means no difference.")
    return " ".join([*parts, direction(drawn)]).rstrip()


def of_values(name: str, cells: Sequence[Cell]) -> str:
    """The sentences above a table of values.

    :param name: the unit in words, or ""; cells: those that have a dot.
    """
    start = f"How to read: each row is one result{f', in {name}' if name else ''}."
    if not cells:
        return start
    return f"{start} The dot is the estimate{bar_words(cells)}; all rows share one scale."


def direction(drawn: Sequence[Fact]) -> str:
    """What left and right of 1 mean; "" where no group is named first or the event is unclear."""
    named = [fact for fact in drawn if fact.of and fact.vs]
    if not named or any(_unclear(fact) for fact in named):
        return ""
    start = "A " if len(named) == len(drawn) else "Where a row names two groups, a "
    good = {fact.measure in GOOD_EVENTS for fact in named}
    if good == {True}:
        return f"{start}{_RIGHT}."
    if good == {False}:
        return f"{start}{_LEFT}."
    right = _RIGHT.removeprefix("dot right of it means that ")
    return (
        f"For a remission or response, right is better: {right}; "
        f"for all else, {start[0].lower()}{start[1:]}{_LEFT}."
    )


def _unclear(fact: Fact) -> bool:
    if fact.measure in _UNCLEAR:
        return True
    lasting = fact.measure in _LASTING or fact.measure.endswith("survival")
    return lasting and fact.stat != "hazard-ratio"


def bar_words(cells: Iterable[Cell]) -> str:
    """What the bar is, as far as there is one: ``, the bar its 95% confidence interval``."""
    found = list(cells)
    levels = {cell.interval_is for cell in found if cell.interval}
    spread = any(cell.spread and cell.spread[0] != "sd" for cell in found if not cell.interval)
    if not levels and not spread:
        return ""
    name = f"{levels.pop()} interval" if len(levels) == 1 and _plain(levels) else "interval"
    return f", the bar its {name}" + (" or range" if spread else "")


def _plain(levels: set[str]) -> bool:
    return all(level.endswith("% confidence") for level in levels)
