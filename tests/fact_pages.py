"""Small trial pages that state given facts, for the cases of the number rules."""

from __future__ import annotations

from minimal import page

POPULATIONS = "all: {n: 400, n_is: randomized, chosen_by: baseline, who: adults}"
ARMS = "{new: {label: examplinib, n: 200}, old: {label: placebo, n: 200}}"
AT = "at: {value: 3, unit: years, from: randomization}"


def trial(
    *facts: str,
    populations: str = POPULATIONS,
    arms: str = ARMS,
    body: str | None = None,
    front: str = "",
    more: str = "",
) -> str:
    """A trial page with these facts.

    :param facts: the inside of each fact's braces; source, locator, readings and the population
        ``all`` come from the page's defaults.
    :param populations: lines of ``populations``.
    """
    seen = "[{date: 2026-11-20, by: entry}, {date: 2026-11-21, by: second}]"
    lines = [
        f"defaults: {{source: doe-2020, locator: Abstract, population: all, seen: {seen}}}",
        "populations:",
        *(f"  {line}" for line in populations.split("\n")),
        f"arms: {arms}",
        "facts:",
        *(f"  - {{{fact}}}" for fact in facts),
    ]
    dropped = ("defaults", "populations", "arms", "facts", "analyses", "rests_on")
    text = page("trial", front="\n".join([*lines, front]), body=body or "## One", without=dropped)
    return text + (f"\n{more}\n" if more else "")


def share(name: str, rest: str) -> str:
    """A fact counted as a share of people."""
    return f"id: {name}, measure: complete-remission, stat: proportion, unit: percent, {rest}"


def survival(name: str, rest: str, years: int = 3) -> str:
    """A fact read from a survival curve."""
    return (
        f"id: {name}, measure: overall-survival, stat: km, unit: percent, "
        f"at: {{value: {years}, unit: years, from: randomization}}, {rest}"
    )
