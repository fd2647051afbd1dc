"""Cases of unused-key."""

from fact_pages import survival, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a single arm need not be named": {
        "docs/trials/a.md": trial(survival("os", "value: 50"), arms="{new: {label: a, n: 400}}")
    },
    "a whole that others are part of": {
        "docs/trials/a.md": trial(
            survival("os", "population: some, arms: {new: {value: 50}, old: {value: 40}}"),
            populations="all: {n: 9, n_is: treated, who: a}\nsome: {n: 4, n_is: treated, of: all, who: b}",
        )
    },
}
BAD = {
    "one of each": (
        {
            "docs/trials/a.md": trial(
                survival("os", "arms: {new: {value: 50}, old: {value: 40}}"),
                populations="all: {n: 9, n_is: treated, who: a}\nsome: {n: 4, n_is: treated, who: b}",
                arms="{new: {label: a}, old: {label: b}, third: {label: c}}",
                front="analyses: {final: {label: a}}",
            )
        },
        [
            ("docs/trials/a.md", "some:", "no fact of this page uses 'some'"),
            ("docs/trials/a.md", "arms: {new: {label", "uses 'third' of 'arms'"),
            ("docs/trials/a.md", "analyses:", "uses 'final' of 'analyses'"),
        ],
    )
}
