"""Cases of next-before-date."""

from minimal import MINIMAL, page


def _checked(day: str, due: str, kind: str = "topic") -> str:
    return page(
        kind, without=("checked",), front=f"checked: {{date: {day}, next: {due}, method: entered}}"
    )


GOOD = {"the valid handbook": dict(MINIMAL)}
BAD = {
    "before, and the same day": (
        {
            "docs/start/a.md": _checked("2026-11-20", "2025-11-20"),
            "docs/drugs/b.md": _checked("2026-11-20", "2026-11-20", "drug"),
        },
        [
            (
                "docs/start/a.md",
                "checked:",
                "the next check (2025-11-20) is not after the last one",
            ),
            ("docs/drugs/b.md", "checked:", "correct the year or month"),
        ],
    )
}
