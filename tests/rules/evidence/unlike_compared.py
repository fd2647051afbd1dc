"""Cases of unlike-compared."""

from fact_pages import share, survival, trial
from minimal import MINIMAL


def _from(name: str, start: str, years: int = 3) -> str:
    return (
        f"id: {name}, measure: overall-survival, stat: km, unit: percent, value: 5{years}, "
        f"at: {{value: {years}, unit: years, from: {start}}}"
    )


_FACTS = (
    _from("a", "randomization"),
    _from("b", "diagnosis"),
    _from("c", "not-stated"),
    survival("d", "value: 40", 5),
    "id: m, measure: overall-survival, stat: median, unit: months, value: 14.7",
    share("w12", "value: 30, window: {value: 12, unit: weeks, from: treatment-start}"),
    share("w24", "value: 40, window: {value: 24, unit: weeks, from: treatment-start}"),
    share("w84d", "value: 40, window: {value: 84, unit: days, from: treatment-start}"),
)


def _shown(directive: str, *names: str) -> dict[str, str]:
    lines = "\n".join(name if "#" in name else f"trials/a#{name}" for name in names)
    return MINIMAL | {
        "docs/trials/a.md": trial(*_FACTS).replace("EXAMPLE-ONE", "A"),
        "docs/start/a.md": MINIMAL["docs/start/when-to-call.md"]
        + f"\n:::{{{directive}}}\n{lines}\n:::\n",
    }


GOOD = {
    "one start, other times, not stated": _shown("results", "a", "c", "d"),
    "the same window in other units": _shown("results", "w12", "w84d"),
    "one measure on one axis": _shown("compare", "a", "c"),
    "a table of trials with other times": _shown("results", "d", "trials/example-one#os-3y"),
}
BAD = {
    "two end points and two units on one axis": (
        _shown("compare", "a", "w12", "m"),
        [
            ("docs/start/a.md", "trials/a#w12", "'trials/a#w12' has 'measure: complete"),
            ("docs/start/a.md", "trials/a#m", "has 'stat: median', 'trials/a#a' has 'stat: km'"),
        ],
    ),
    "starts and windows": (
        _shown("results", "a", "b", "w12", "w24"),
        [
            (
                "docs/start/a.md",
                "trials/a#b",
                "one time counts from randomization, the other from diagnosis",
            ),
            ("docs/start/a.md", "trials/a#w24", "one window is 12 weeks, the other 24 weeks"),
        ],
    ),
    "times of two trials in a picture": (
        _shown("people", "d", "trials/example-one#os-3y"),
        [("docs/start/a.md", "example-one#os-3y", "one time is 5 years, the other 3 years")],
    ),
}
