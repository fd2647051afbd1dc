"""Cases of proportion-mismatch."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "rounded to what is printed": {
        "docs/trials/a.md": trial(
            share("a", "value: 83.0, events: 127, n: 153"),
            share("b", "value: 81, events: 395, n: 488"),
            share("c", "value: 12.5, events: 50"),
            share("d", "arms: {new: {value: 34, events: 68}, old: {value: 16, events: 32}}"),
        )
    },
    "a curve is no plain share": {
        "docs/trials/a.md": trial(
            "id: a, measure: relapse, stat: km, unit: percent, value: 60, events: 12, n: 30"
        )
    },
}
BAD = {
    "value, count, an arm, the population": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 38.0, events: 127, n: 153"),
                share("b", "value: 81.5, events: 395, n: 488"),
                share("c", "value: 12.5, events: 51"),
                share("d", "arms: {new: {value: 34, events: 86}, old: {value: 16, events: 32}}"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "127 of 153 are 83.0 percent, not 38.0"),
            ("docs/trials/a.md", "id: b,", "395 of 488 are 80.9 percent"),
            ("docs/trials/a.md", "id: c,", "51 of 400"),
            ("docs/trials/a.md", "id: d,", "86 of 200 are 43.0 percent, not 34"),
        ],
    )
}
