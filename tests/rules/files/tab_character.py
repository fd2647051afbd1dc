"""Cases of tab-character."""

from minimal import page

GOOD = {"spaces": {"docs/start/a.md": page(more="- a\n  - b")}}
BAD = {
    "in record and body": (
        {"docs/start/a.md": page(front="about:\t2", more="- a\n\t- b\n\nc\td\te")},
        [
            ("docs/start/a.md", "about:", "found a tab"),
            ("docs/start/a.md", "- b", "use the space bar"),
            ("docs/start/a.md", "c\td", "found a tab"),
            ("docs/start/a.md", "c\td", "found a tab"),
        ],
    )
}
