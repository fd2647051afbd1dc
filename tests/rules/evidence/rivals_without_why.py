"""Cases of rivals-without-why."""

from fact_pages import share, trial
from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "with a reason": {
        "docs/trials/a.md": trial(
            share("a", "value: 50"),
            share("b", "value: 51, differs_from: trials/a#a, why: other people"),
        )
    },
}
BAD = {
    "no reason, no rival, a disagreement": (
        {
            "docs/trials/a.md": trial(
                share("a", "value: 50, why: other people"),
                share("b", "value: 51, differs_from: trials/a#a"),
            ),
            "docs/start/a.md": page(front="disagree: [{facts: [trials/a#a, trials/a#b]}]"),
        },
        [
            ("docs/trials/a.md", "id: a,", "the fact differs from no other"),
            ("docs/trials/a.md", "id: b,", "differs from 'trials/a#a', but no reason"),
            ("docs/start/a.md", "disagree:", "no reason is given"),
        ],
    )
}
