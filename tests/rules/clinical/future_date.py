"""Cases of future-date."""

from minimal import MINIMAL, edited, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "plans, and a journal ahead of its date": MINIMAL
    | {
        "docs/trials/b.md": page(
            "trial", front="stage: running\nnext_date: 2028\nyears: {from: 2025, to: 2029-06}"
        ),
        "docs/sources/doe-2020.yaml": edited("docs/sources/doe-2020.yaml", "2020-05-14", "2027-01"),
        "docs/start/a.md": page(
            without=("checked",),
            front="checked: {date: 2026-11-24, next: 2030-01-01, method: entered}",
        ),
    },
}
BAD = {
    "approval, reading, check, cut, enrollment": (
        {
            "docs/drugs/examplinib.md": edited(
                "docs/drugs/examplinib.md", "{date: 2021-03-04", "{date: 2031-03-04"
            ),
            "docs/studies/example-cohort.md": edited(
                "docs/studies/example-cohort.md", "{date: 2026-11-21, by", "{date: 2026-12-21, by"
            ),
            "docs/start/a.md": page(
                without=("checked",),
                front="checked: {date: 2027-11-24, next: 2030-01-01, method: entered}",
            ),
            "docs/trials/b.md": page(
                "trial",
                without=("analyses",),
                front="analyses: {final: {cut: 2027}}\nyears: {from: 2010, to: 2030}",
            ),
        },
        [
            ("docs/drugs/examplinib.md", "history:", "the approval step is dated 2031-03-04"),
            ("docs/studies/example-cohort.md", "defaults:", "after today (2026-11-24)"),
            ("docs/start/a.md", "checked:", "2027-11-24"),
            ("docs/trials/b.md", "analyses:", "'cut' is dated 2027"),
            ("docs/trials/b.md", "years:", "'to' is dated 2030"),
        ],
    ),
    "sources": (
        {
            "docs/sources/a.yaml": edited("docs/sources/doe-2020.yaml", "2020-05-14", "2027-05"),
            "docs/sources/b.yaml": edited(
                "docs/sources/doe-2020.yaml", "date: 2026-11-20", "date: 2027-11-20"
            ),
        },
        [
            ("docs/sources/a.yaml", "issued:", "'issued' is dated 2027-05"),
            ("docs/sources/b.yaml", "read:", "'date' is dated 2027-11-20"),
        ],
    ),
}
