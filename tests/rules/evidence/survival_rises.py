"""Cases of survival-rises."""

from fact_pages import survival, trial
from minimal import MINIMAL

_TWO = "all: {n: 9, n_is: treated, who: a}\nsome: {n: 4, n_is: treated, of: all, who: b}"


def _relapse(name: str, value: int, years: int) -> str:
    return (
        f"id: {name}, measure: relapse, stat: cumulative-incidence, unit: percent, value: {value}, "
        f"at: {{value: {years}, unit: years, from: diagnosis}}"
    )


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "falling, level, in months and years": {
        "docs/trials/a.md": trial(
            survival("a", "value: 60", 1),
            survival("b", "value: 60", 2),
            "id: c, measure: overall-survival, stat: km, unit: percent, value: 55, "
            "at: {value: 30, unit: months, from: randomization}",
            _relapse("d", 20, 1),
            _relapse("e", 30, 5),
        )
    },
    "other people, another cut, another label, another start": {
        "docs/trials/a.md": trial(
            survival("a", "value: 60", 1),
            survival("b", "value: 70, population: some", 2),
            survival("c", "value: 70, analysis: late", 2),
            survival("d", "value: 70, label: censored", 2),
            "id: e, measure: overall-survival, stat: km, unit: percent, value: 70, "
            "at: {value: 5, unit: years, from: transplant}",
            populations=_TWO,
            front="analyses: {late: {label: later}}",
        )
    },
}
BAD = {
    "one cell, one arm, relapse": (
        {
            "docs/trials/a.md": trial(
                survival("a", "value: 60", 5),
                "id: b, measure: overall-survival, stat: km, unit: percent, value: 50, "
                "at: {value: 12, unit: months, from: randomization}",
                survival("c", "arms: {new: {value: 60}, old: {value: 50}}", 1),
                survival("d", "arms: {new: {value: 70}, old: {value: 40}}", 2),
                _relapse("e", 20, 3),
                _relapse("f", 30, 1),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "from 50 at 12 months to 60 at 5 years"),
            ("docs/trials/a.md", "id: d,", "from 60 at 1 years to 70 at 2 years"),
            ("docs/trials/a.md", "id: e,", "relapse goes from 30 at 1 years to 20 at 3 years"),
        ],
    )
}
