"""Cases of retracted-source."""

from minimal import MINIMAL, edited, page

_DOE = "docs/sources/doe-2020.yaml"
_GONE = edited(
    _DOE, "volume: 12", "volume: 12\nretracted: {date: 2025-01-01, what_follows: not to be used}"
)
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "kept, but nothing leans on it": {_DOE: _GONE, "docs/start/a.md": page()},
}
BAD = {
    "fact and citation": (
        {
            _DOE: _GONE,
            "docs/studies/example-cohort.md": MINIMAL["docs/studies/example-cohort.md"],
            "docs/start/a.md": page(more="So {cite}`doe-2020 | Abstract`."),
        },
        [
            (
                "docs/studies/example-cohort.md",
                "defaults:",
                "'doe-2020' was retracted on 2025-01-01",
            ),
            ("docs/start/a.md", "So {cite}", "lean on another source"),
        ],
    )
}
