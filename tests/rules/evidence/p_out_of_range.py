"""Cases of p-out-of-range."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "numbers and bounds": {
        "docs/trials/a.md": trial(
            share("a", "value: 5, p: 1"),
            share("b", "value: 5, p: 0.0001"),
            share("c", 'value: 5, p: "<.001"'),
        )
    },
}
BAD = {
    "zero, below, above": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 5, p: 0.000"),
                share("b", "value: 5, p: -0.02"),
                share("c", "value: 5, p: 2"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", 'for example "<0.001"'),
            ("docs/trials/a.md", "id: b,", "p is -0.02"),
            ("docs/trials/a.md", "id: c,", "p lies between 0 and 1"),
        ],
    )
}
