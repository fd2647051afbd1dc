"""Cases of interval-without-value."""

from fact_pages import share, survival, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "on the bound, open upwards, no bound": {
        "docs/trials/a.md": trial(
            share("a", "value: 50, interval: [50, 60]"),
            "id: b, measure: overall-survival, stat: median, unit: months, value: 14.7, "
            "interval: [11.9, not-reached]",
            survival("c", "value: not-estimable, interval: [3, not-estimable]"),
            "id: d, measure: overall-survival, stat: hazard-ratio, value: 0.41, interval: [0.23, 0.73]",
        )
    },
}
BAD = {
    "below, above, in an arm, in a contrast": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 40, interval: [50, 60]"),
                "id: b, measure: overall-survival, stat: median, unit: months, value: 14.7, "
                "interval: [15.9, not-reached]",
                survival("c", "arms: {new: {value: 80, interval: [60, 70]}, old: {value: 65}}"),
                survival(
                    "d",
                    "arms: {new: {value: 80}, old: {value: 65}}, "
                    "contrast: {stat: hazard-ratio, of: new, vs: old, value: 1.74, interval: [0.56, 0.98]}",
                ),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "the value 40 lies outside its interval 50 to 60"),
            ("docs/trials/a.md", "id: b,", "15.9 to not-reached"),
            ("docs/trials/a.md", "id: c,", "the value 80"),
            ("docs/trials/a.md", "id: d,", "the value 1.74"),
        ],
    )
}
