"""Cases of undefined-key."""

from fact_pages import survival, trial
from minimal import MINIMAL, edited, page

_REST = (
    "measure: overall-response, stat: proportion, unit: percent, population: all, "
    "source: doe-2020, locator: Abstract, seen: [{date: 2026-11-20, by: entry}]"
)
_ALL = "populations: {all: {n: 9, n_is: treated, who: a}}"
_DRUG = f"{_ALL}\nfacts:\n  - {{id: one, {_REST}"
_MORE = f"  - {{id: two, {_REST}"

GOOD = {
    "named on a page of any kind": {
        "docs/drugs/a.md": page(
            "drug",
            f"arms: {{zanu: {{label: zanubrutinib}}, br: {{label: other drugs}}}}\n{_DRUG}, "
            "arms: {zanu: {value: 50}, br: {value: 40}}}",
            without=("facts", "populations", "defaults"),
        )
    },
    "the valid handbook": dict(MINIMAL),
    "a part of a population": {
        "docs/trials/a.md": trial(
            survival("os", "population: some, value: 50"),
            populations="all: {n: 9, n_is: treated, who: a}\nsome: {n: 4, n_is: treated, of: all, who: b}",
        )
    },
}
BAD = {
    "population, analysis, arm, parent": (
        {
            "docs/trials/a.md": trial(
                survival("os", "population: some, value: 50"),
                survival("os-2", "analysis: last, value: 50"),
                survival("os-3", "arms: {neww: {value: 50}, old: {value: 40}}"),
                populations="all: {n: 9, n_is: treated, who: a}\nfew: {n: 4, n_is: treated, of: al, who: b}",
            )
        },
        [
            ("docs/trials/a.md", "id: os,", "'some' is not among the 'populations:'"),
            (
                "docs/trials/a.md",
                "id: os-2",
                "add 'analyses:' to the record, and below it 'last: ...'",
            ),
            ("docs/trials/a.md", "id: os-3", "did you mean 'new'?"),
            ("docs/trials/a.md", "few:", "did you mean 'all'?"),
        ],
    ),
    "no arms at all, on a page of any kind; each is told once": (
        {
            "docs/drugs/a.md": page(
                "drug",
                f"{_DRUG}, arms: {{zanu: {{value: 50}}, br: {{value: 40}}}}, "
                "contrast: {stat: difference, of: zanu, vs: br, p: 0.04}}\n"
                f"{_MORE}, arms: {{zanu: {{value: 30}}, br: {{value: 20}}}}}}",
                without=("facts", "populations", "defaults"),
            )
        },
        [
            ("docs/drugs/a.md", "id: one", "add 'arms:' to the record, and below it 'zanu: ...'"),
            ("docs/drugs/a.md", "id: one", "'br' is not among the 'arms:' of this page"),
        ],
    ),
    "a series": (
        {
            "docs/statistics/a.md": edited(
                "docs/statistics/example-series.md", "population: everyone", "population: nobody"
            ).replace("2000-2009: {value: 20.5}", "2000-2009: {value: 20.5, population: everyon}")
        },
        [
            ("docs/statistics/a.md", "population: nobody", "'nobody' is not among"),
            ("docs/statistics/a.md", "points:", "did you mean 'everyone'?"),
        ],
    ),
}
