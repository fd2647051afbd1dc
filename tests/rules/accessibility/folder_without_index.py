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
            ("docs/start/a.md", "kind: topic", "new topic start/index"),
            ("docs/drugs/a.md", "kind: drug", "new topic drugs/index"),
        ],
    )
}
