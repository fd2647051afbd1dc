"""Cases of interval-method-missing."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "exact to the decimal, and within one unit of rounding": {
        "docs/trials/a.md": trial(
            share("a", "value: 67.7, events: 136, n: 201, interval: [60.7, 74.1]"),
            share("b", "value: 77, events: 72, n: 94, interval: [67, 85]"),
            share("c", "value: 67.7, events: 136, n: 201, interval: [60.8, 74.0]"),
            share("d", "value: 0, events: 0, n: 10, interval: [0, 31]"),
            share("e", "value: 100, events: 10, n: 10, interval: [69.2, 100]"),
        )
    },
    "another method, level or kind of number": {
        "docs/trials/a.md": trial(
            share(
                "a",
                "value: 67.7, events: 136, n: 201, interval: [60.9, 73.8], interval_method: Wilson",
            ),
            share(
                "b",
                "value: 67.7, events: 136, n: 201, interval: [59, 76], interval_is: 99% confidence",
            ),
            "id: c, measure: relapse, stat: km, unit: percent, value: 60, events: 12, n: 20, interval: [1, 99]",
            share("d", "value: 67.7, interval: [1, 99]"),
        )
    },
}
BAD = {
    "a wrong bound, a wrong count, another method": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 67.7, events: 136, n: 201, interval: [60.7, 71.4]"),
                share("b", "value: 67.7, events: 163, n: 201, interval: [60.7, 74.1]"),
                share("c", "value: 20.0, events: 4, n: 20, interval: [8.1, 41.6]"),
                share("d", "value: 20.0, events: 4, n: 20, interval: [2.5, 37.5]"),
            )
        },
        [
            (
                "docs/trials/a.md",
                "id: a,",
                "136 of 201 give 60.7 to 74.1 by the exact method, not 60.7 to 71.4",
            ),
            ("docs/trials/a.md", "id: b,", "163 of 201 give"),
            ("docs/trials/a.md", "id: c,", "interval_method: Wilson"),
            ("docs/trials/a.md", "id: d,", "interval_method: Wald"),
        ],
    )
}
