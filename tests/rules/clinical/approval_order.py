"""Cases of approval-order."""

from minimal import MINIMAL, page


def _drug(*steps: str) -> dict[str, str]:
    seen = "seen: [{date: 2026-11-20, by: a}]"
    lines = "\n".join(
        f"      - {{{step}, source: doe-2020, locator: Abstract, {seen}}}" for step in steps
    )
    return {
        "docs/drugs/a.md": page(
            "drug",
            without=("approvals",),
            front="approvals:\n  - id: us-a\n    region: us\n    use: Adults\n"
            f"    diseases: [diseases/aml]\n    history:\n{lines}",
        )
    }


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "accelerated, then converted, then more": _drug(
        "date: 2014-12-03, action: approved, type: accelerated",
        "date: 2017-07-11, action: converted, type: regular",
        "date: 2018-03-29, action: expanded, type: accelerated",
    ),
    "withdrawn, and approved again": _drug(
        "date: 2000-05-17, action: approved, type: accelerated",
        "date: 2011-01-01, action: withdrawn, type: not-stated",
        "date: 2017-09-01, action: approved, type: regular",
    ),
}
BAD = {
    "regular converted, out of order, approved twice": (
        _drug(
            "date: 2014-12-03, action: approved, type: regular",
            "date: 2017-07-11, action: converted, type: regular",
            "date: 2016-03-29, action: expanded, type: regular",
            "date: 2018-01-01, action: approved, type: regular",
        ),
        [
            ("docs/drugs/a.md", "converted", "a regular approval cannot be converted"),
            ("docs/drugs/a.md", "expanded", "2016-03-29 stands after 2017-07-11"),
            ("docs/drugs/a.md", "2018-01-01", "it was approved already"),
        ],
    ),
    "starts wrong, goes on after the end": (
        _drug(
            "date: 2014-12-03, action: converted, type: regular",
            "date: 2015-12-03, action: withdrawn, type: regular",
            "date: 2016-12-03, action: expanded, type: regular",
        ),
        [
            ("docs/drugs/a.md", "2014-12-03", "start with 'approved'"),
            ("docs/drugs/a.md", "2016-12-03", "'expanded' follows a withdrawal"),
        ],
    ),
}
