"""Cases of review-too-late."""

from minimal import MINIMAL, page


def _due(kind: str, due: str, front: str = "", day: str = "2026-08-31") -> str:
    return page(
        kind,
        without=("checked",),
        front=f"checked: {{date: {day}, next: {due}, method: entered}}\n{front}",
    )


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "to the day, at the end of a short month": {
        "docs/drugs/a.md": _due("drug", "2027-02-28"),
        "docs/diseases/b.md": _due("disease", "2027-08-31"),
        "docs/trials/c.md": _due("trial", "2029-08-31"),
        "docs/biology/d.md": _due("topic", "2029-08-31"),
    },
    "the data of one old study": {
        "docs/statistics/a.md": _due("statistic", "2029-08-31", "individual_data: {file: a.csv}")
    },
}
BAD = {
    "each kind": (
        {
            "docs/drugs/a.md": _due("drug", "2027-03-01"),
            "docs/statistics/b.md": _due("statistic", "2027-09-01"),
            "docs/treatments/c.md": _due("topic", "2027-09-01"),
            "docs/trials/d.md": _due("trial", "2027-03-01", "stage: recruiting"),
            "docs/breakthroughs/e.md": _due("breakthrough", "2029-09-01"),
        },
        [
            ("docs/drugs/a.md", "checked:", "more than 6 months after 2026-08-31"),
            ("docs/statistics/b.md", "checked:", "write 'next: 2027-08-31', or an earlier day"),
            ("docs/treatments/c.md", "checked:", "more than 12 months"),
            ("docs/trials/d.md", "checked:", "write 'next: 2027-02-28'"),
            ("docs/breakthroughs/e.md", "checked:", "more than 36 months"),
        ],
    )
}
