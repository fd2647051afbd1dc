"""Cases of arms-do-not-sum."""

from fact_pages import share, trial
from minimal import MINIMAL

_ANALYZED = (
    "all: {n: 410, n_is: randomized, who: a}\nanalyzed: {n: 400, n_is: evaluable, of: all, who: b}"
)
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "those left out are declared": {
        "docs/trials/a.md": trial(share("a", "value: 50"), populations=_ANALYZED)
    },
    "not randomized, or an arm without its number": {
        "docs/trials/a.md": trial(
            share("a", "value: 50"), populations="all: {n: 9, n_is: treated, who: a}"
        ),
        "docs/trials/b.md": trial(
            share("a", "value: 50"), arms="{new: {label: a, n: 20}, old: {label: b}}"
        ).replace("EXAMPLE-ONE", "B"),
    },
}
BAD = {
    "the page and a fact": (
        {
            "docs/trials/a.md": trial(
                share("a", "arms: {new: {value: 50, n: 150}, old: {value: 40, n: 260}}"),
                arms="{new: {label: a, n: 112}, old: {label: b, n: 121}}",
            )
        },
        [
            (
                "docs/trials/a.md",
                "arms: {new: {label",
                "the arms sum to 233 people, but 'all' has 400",
            ),
            ("docs/trials/a.md", "id: a,", "hold 410 people, its population 'all' has 400"),
        ],
    )
}
