"""Cases of old-reading."""

from minimal import page


def _trial(checked: str, seen: str) -> str:
    fact = (
        "facts:\n  - {id: late, measure: overall-survival, stat: km, unit: percent, value: 50, source: doe-2020, locator: Abstract,"
        f" at: {{value: 1, unit: years, from: diagnosis}}, population: all, seen: [{{date: {seen}, by: entry}}]}}"
    )
    return page(
        "trial",
        without=("checked", "facts", "defaults", "arms", "populations", "analyses"),
        front=f"checked: {{date: {checked}, next: 2030-01-01, method: entered}}\n{fact}",
    )


GOOD = {
    "read the same day": {"docs/trials/a.md": _trial("2026-06-01", "2026-06-01")},
    "read some weeks before": {"docs/trials/a.md": _trial("2026-06-01", "2026-04-01")},
}
BAD = {
    "long before": (
        {
            "docs/trials/a.md": _trial("2026-06-01", "2024-06-01"),
            "docs/trials/b.md": _trial("2026-06-01", "2023-06-01"),
        },
        [
            ("docs/trials/a.md", "checked:", "last read on 2024-06-01"),
            ("docs/trials/b.md", "checked:", "last read on 2023-06-01"),
        ],
    )
}
