"""Cases of events-over-n."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "all of them": {"docs/trials/a.md": trial(share("a", "value: 100, events: 10, n: 10"))},
}
BAD = {
    "events, an arm's, n": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 50, events: 20, n: 10"),
                share("b", "arms: {new: {value: 50, events: 300}, old: {value: 40}}"),
                share("c", "value: 50, n: 4000"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "20 events among 10 people"),
            ("docs/trials/a.md", "id: b,", "300 events among 200 people"),
            ("docs/trials/a.md", "id: c,", "about 4000 people, its population 'all' has 400"),
        ],
    )
}
