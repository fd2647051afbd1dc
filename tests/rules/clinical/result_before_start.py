"""Cases of result-before-start."""

from fact_pages import share, trial
from minimal import MINIMAL

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "published in the year it started": {
        "docs/sources/doe-2020.yaml": MINIMAL["docs/sources/doe-2020.yaml"],
        "docs/trials/a.md": trial(share("a", "value: 50"), front="years: {from: 2020}"),
    },
}
BAD = {
    "source once, and the cut": (
        {
            "docs/sources/doe-2020.yaml": MINIMAL["docs/sources/doe-2020.yaml"],
            "docs/trials/a.md": trial(
                share("a", "value: 50, analysis: final"),
                share("b", "value: 60"),
                front="years: {from: 2021-02}\nanalyses: {final: {cut: 2020-06}}",
            ),
        },
        [
            (
                "docs/trials/a.md",
                "defaults:",
                "'doe-2020' is from 2020-05-14, before enrollment started",
            ),
            ("docs/trials/a.md", "analyses:", "the data cut 2020-06"),
        ],
    )
}
