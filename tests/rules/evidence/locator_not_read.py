"""Cases of locator-not-read."""

from minimal import MINIMAL, edited, page

_DOE = "docs/sources/doe-2020.yaml"
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a part of a read section, the title, everything of a whole paper": MINIMAL
    | {
        "docs/start/a.md": page(
            more="A {cite}`agency-examplinib-2021 | Notice, first paragraph` {cite}`doe-2020 | Title` "
            "{cite}`doe-2020 | Table 4`."
        ),
        _DOE: edited(_DOE, "part: abstract", "part: full"),
    },
}
BAD = {
    "behind a cut": (
        MINIMAL | {_DOE: edited(_DOE, "cut: false", "cut: true")},
        [
            ("docs/diseases/aml.md", "    locator: Abstract", "cut off: Abstract"),
            ("docs/trials/example-one.md", "defaults:", "nothing was read to its end"),
            ("docs/trials/example-one.md", "end point", "citation"),
            ("docs/studies/example-cohort.md", "defaults:", "(fact 'remission')"),
            ("docs/statistics/example-series.md", "defaults:", "(fact 'all')"),
            ("docs/breakthroughs/example-step.md", "locator: Abstract", "(breakthrough)"),
        ],
    ),
    "another place": (
        MINIMAL
        | {
            "docs/start/a.md": page(
                more="A {cite}`doe-2020 | Table 4`.\n\nB {cite}`agency-examplinib-2021 | Noticeboard`."
            ),
            "docs/drugs/examplinib.md": edited(
                "docs/drugs/examplinib.md", "locator: Notice", "locator: Label"
            ),
        },
        [
            ("docs/start/a.md", "A {cite}", "read were: Abstract"),
            (
                "docs/start/a.md",
                "B {cite}",
                "'Noticeboard' of 'agency-examplinib-2021' was not read",
            ),
            ("docs/drugs/examplinib.md", "locator: Label", "(approval 'us-aml')"),
        ],
    ),
}
BAD["behind a cut"][1].pop(2)
