"""Cases of folder-without-index."""

from minimal import page

GOOD = {
    "with index": {
        "docs/start/index.md": page(),
        "docs/start/a.md": page(),
        "docs/index.md": page(),
    }
}
BAD = {
    "two folders": (
        {
            "docs/start/a.md": page(),
            "docs/start/b.md": page(),
            "docs/drugs/a.md": page("drug"),
            "docs/index.md": page(),
        },
        [
            ("docs/start/a.md", "kind: topic", "docs/start/index.md"),
            ("docs/drugs/a.md", "kind: drug", "docs/drugs/index.md"),
        ],
    )
}
