"""Cases of fact-incomplete."""

from fact_pages import share, survival, trial
from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "one cell, arms, a ratio without unit, words only": {
        "docs/trials/a.md": trial(
            share("cr", "value: 50"),
            survival("os", "arms: {new: {value: 50}, old: {value: 40}}"),
            "id: hr, measure: overall-survival, stat: hazard-ratio, value: 0.7",
            "id: def, measure: definition, stat: qualitative, label: what it is",
        )
    },
}
_BARE = "facts:\n  - {id: a, value: 5}\n  - {id: b, measure: relapse, stat: median, source: doe-2020, locator: Abstract}"
BAD = {
    "nothing inherited": (
        {"docs/drugs/a.md": page("drug", front=_BARE)},
        [
            (
                "docs/drugs/a.md",
                "id: a",
                "lacks 'measure', 'stat', 'source', 'locator', 'unit'",
            ),
            ("docs/drugs/a.md", "id: b", "lacks 'unit', 'population', 'seen'"),
            ("docs/drugs/a.md", "id: b", "has no value"),
        ],
    ),
    "time, both, neither": (
        {
            "docs/trials/a.md": trial(
                "id: os, measure: overall-survival, stat: km, unit: percent, value: 50",
                share("cr", "value: 50, arms: {new: {value: 50}, old: {value: 40}}"),
                share("none", "events: 4, n: 10"),
                share("p", "contrast: {stat: difference, of: new, vs: old, p: 0.04}"),
            )
        },
        [
            ("docs/trials/a.md", "id: os", "lacks 'at'"),
            ("docs/trials/a.md", "id: cr", "both a value and arms"),
            ("docs/trials/a.md", "id: none", "has no value"),
            ("docs/trials/a.md", "id: p", "has no value"),
        ],
    ),
}
