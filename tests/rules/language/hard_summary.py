"""Cases of hard-summary."""

from minimal import page


def _summary(text: str) -> str:
    return page(without=("summary",), front=f'summary: "{text}"')


LONG = "This page is for you and it says what you can do today. " * 6
HARD = "Myelosuppressive polychemotherapy necessitates hospitalization notwithstanding considerable psychological consequences for numerous individuals."
GOOD = {
    "short and plain": {
        "docs/start/a.md": _summary(
            "This page says when to call your team. Keep it near your bed at night."
        )
    },
    "hard, for doctors alone": {
        "docs/start/a.md": page(
            without=("summary", "audience"), front=f'audience: [doctors]\nsummary: "{HARD}"'
        )
    },
}
BAD = {
    "long in one, hard in the other": (
        {"docs/start/a.md": _summary(LONG.strip()), "docs/start/b.md": _summary(HARD)},
        [
            ("docs/start/a.md", "summary:", "more than 60"),
            ("docs/start/b.md", "summary:", "above 7"),
        ],
    )
}
