"""Cases of unknown-source."""

from minimal import MINIMAL, edited, page

GOOD = {"the valid handbook": dict(MINIMAL)}
BAD = {
    "default, approval, entity, breakthrough, reading, citation": (
        MINIMAL
        | {
            "docs/trials/example-one.md": edited(
                "docs/trials/example-one.md",
                "defaults: {source: doe-2020",
                "defaults: {source: doe-2002",
            ),
            "docs/drugs/examplinib.md": edited(
                "docs/drugs/examplinib.md",
                "source: agency-examplinib-2021",
                "source: agency-examplinib",
            ),
            "docs/diseases/aml.md": edited(
                "docs/diseases/aml.md", "    source: doe-2020", "    source: roe-2020"
            ),
            "docs/breakthroughs/example-step.md": edited(
                "docs/breakthroughs/example-step.md", "source: doe-2020", "source: nothing-like-it"
            ),
            "docs/start/a.md": page(more="It is so {cite}`do-2020 | Abstract`."),
        },
        [
            ("docs/trials/example-one.md", "defaults:", "did you mean 'doe-2020'"),
            (
                "docs/drugs/examplinib.md",
                "agency-examplinib,",
                "did you mean 'agency-examplinib-2021'",
            ),
            ("docs/diseases/aml.md", "roe-2020", "there is no source 'roe-2020'"),
            (
                "docs/breakthroughs/example-step.md",
                "nothing-like-it",
                "make docs/sources/nothing-like-it.yaml",
            ),
            ("docs/start/a.md", "It is so", "did you mean 'doe-2020'"),
        ],
    ),
    "the source of a second reading": (
        MINIMAL
        | {
            "docs/studies/example-cohort.md": edited(
                "docs/studies/example-cohort.md",
                "stat: proportion,",
                "seen: [{date: 2026-11-20, by: a}, {date: 2026-11-21, by: b, source: doe-2021}], stat: proportion,",
            )
        },
        [("docs/studies/example-cohort.md", "stat: proportion", "there is no source 'doe-2021'")],
    ),
}
