"""Cases of interval-order."""

from fact_pages import share, survival, trial
from minimal import MINIMAL

GOOD = {"the valid handbook": dict(MINIMAL)}
BAD = {
    "reversed and the same": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 55, interval: [60, 50]"),
                survival("b", "arms: {new: {value: 65, interval: [65, 65.0]}, old: {value: 60}}"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "write [50, 60]"),
            ("docs/trials/a.md", "id: b,", "the bounds differ"),
        ],
    )
}
