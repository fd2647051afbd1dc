"""Cases of wrong-kind-of-record."""

from minimal import MINIMAL, edited, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a study among trials, a regimen among treatments": MINIMAL
    | {
        "docs/breakthroughs/example-step.md": page(
            "breakthrough",
            without=("trials",),
            front="trials: [studies/example-cohort]\ntreatments: [regimens/ex-plus]",
        )
    },
    "anything in 'about'": MINIMAL
    | {"docs/start/a.md": page(front="about: [drugs/examplinib, trials/example-one]")},
}
BAD = {
    "each in the wrong field": (
        MINIMAL
        | {
            "docs/drugs/examplinib.md": page(
                "drug",
                without=("diseases", "biomarkers", "trials"),
                front="diseases: [drugs/examplinib]\nbiomarkers: [diseases/aml#npm1-type]\n"
                "trials: [diseases/aml]",
            ),
            "docs/statistics/example-series.md": edited(
                "docs/statistics/example-series.md",
                ":::{chart} statistics/example-series",
                ":::{chart} trials/example-one",
            ),
        },
        [
            ("docs/drugs/examplinib.md", "diseases: [drugs", "'diseases' takes a disease"),
            ("docs/drugs/examplinib.md", "biomarkers: [diseases", "takes a biomarker"),
            ("docs/drugs/examplinib.md", "trials: [diseases", "takes a trial or study"),
            ("docs/statistics/example-series.md", ":::{chart}", "'chart' takes a statistic"),
        ],
    )
}
