"""Cases of population-larger-than-parent."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "equal, smaller, unknown": {
        "docs/trials/a.md": trial(
            share("a", "value: 50"),
            populations="all: {n: 9, n_is: treated, who: a}\nb: {n: 9, n_is: treated, of: all, who: b}\n"
            "c: {n_is: not-stated, of: b, who: c}",
        )
    },
}
BAD = {
    "two of them": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 50"),
                populations="all: {n: 97, n_is: enrolled, who: a}\nbb: {n: 179, n_is: infused, of: all, who: b}\n"
                "cc: {n: 180, n_is: evaluable, of: bb, who: c}",
            )
        },
        [
            (
                "docs/trials/a.md",
                "bb: {",
                "'bb' has 179 people, but 'all', which it is part of, has 97",
            ),
            ("docs/trials/a.md", "cc: {", "has 179"),
        ],
    )
}
