"""Cases of percent-out-of-range."""

from fact_pages import share, survival, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "the ends, a negative difference, a mean change": {
        "docs/trials/a.md": trial(
            share("a", "value: 0, interval: [0, 31]"),
            share("b", "value: 100.0"),
            survival(
                "c",
                "arms: {new: {value: 50}, old: {value: 60}}, "
                "contrast: {stat: difference, of: new, vs: old, value: -10, interval: [-20, 1]}",
            ),
            "id: d, measure: quality-of-life, stat: mean, unit: percent, value: 140",
        )
    },
}
BAD = {
    "above, below, a bound, an arm": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 677"),
                share("b", "value: -5"),
                share("c", "value: 90, interval: [80, 910]"),
                survival("d", "arms: {new: {value: 100.1}, old: {value: 60}}"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "677 percent lies outside 0 to 100"),
            ("docs/trials/a.md", "id: b,", "-5 percent"),
            ("docs/trials/a.md", "id: c,", "910 percent"),
            ("docs/trials/a.md", "id: d,", "100.1 percent"),
        ],
    )
}
