"""Cases of review-overdue."""

from minimal import page


def _due(day: str, status: str = "published") -> str:
    return page(
        without=("checked", "status"),
        front=f"status: {status}\nchecked: {{date: 2025-01-01, next: {day}, method: entered}}",
    )


TODAY = "2026-06-01"
GOOD = {
    "due today": {"docs/start/a.md": _due("2026-06-01")},
    "a draft": {"docs/start/a.md": _due("2025-06-01", "draft")},
    "no date at all is another rule's": {"docs/start/a.md": _due("soon")},
}
BAD = {
    "two late pages": (
        {"docs/start/a.md": _due("2026-05-31"), "docs/start/b.md": _due("2025-12-31")},
        [
            ("docs/start/a.md", "checked:", "due on 2026-05-31"),
            ("docs/start/b.md", "checked:", "due on 2025-12-31"),
        ],
    )
}
