"""Cases of method-mismatch."""

from minimal import MINIMAL, edited

_SECOND = ", {date: 2026-11-21, by: second}]"
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "entered, and read once": {
        "docs/trials/a.md": edited("docs/trials/example-one.md", _SECOND, "]").replace(
            "method: two-readings", "method: entered"
        )
    },
}
BAD = {
    "fact, approval, entity, the same reader twice": (
        {
            path: edited(path, _SECOND, new)
            for path, new in {
                "docs/studies/example-cohort.md": "]",
                "docs/drugs/examplinib.md": "]",
                "docs/diseases/aml.md": ", {date: 2026-11-21, by: entry}]",
                "docs/breakthroughs/example-step.md": "]",
            }.items()
        },
        [
            ("docs/studies/example-cohort.md", "id: remission", "fact 'remission' has one reader"),
            ("docs/drugs/examplinib.md", "history:", "approval 'us-aml' has one reader"),
            (
                "docs/diseases/aml.md",
                "    source: doe-2020",
                "disease type 'npm1-type' has one reader",
            ),
            ("docs/breakthroughs/example-step.md", "source: doe-2020", "write 'method: entered'"),
        ],
    )
}
