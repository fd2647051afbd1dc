"""Cases of years-out-of-order."""

from minimal import MINIMAL, edited, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "one year, parts of a year": {
        "docs/trials/a.md": page("trial", front="years: {from: 2015-05, to: 2015}"),
    },
}
BAD = {
    "enrollment, defaults, point": (
        {
            "docs/trials/a.md": page("trial", front="years: {from: 2015-05, to: 2012}"),
            "docs/studies/b.md": edited(
                "docs/studies/example-cohort.md",
                "{source: doe-2020,",
                "{source: doe-2020, period: 2017-2010,",
            ),
            "docs/statistics/c.md": edited(
                "docs/statistics/example-series.md",
                "{value: 20.5}",
                "{value: 20.5, period: 2009-2000}",
            ),
        },
        [
            ("docs/trials/a.md", "years:", "enrollment ends in 2012, before it starts in 2015-05"),
            ("docs/studies/b.md", "defaults:", "did you mean 2010-2017?"),
            ("docs/statistics/c.md", "points:", "the period 2009-2000 ends before it starts"),
        ],
    )
}
