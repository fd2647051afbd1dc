"""Cases of empty-page."""

from minimal import page

GOOD = {
    "text, or a box": {
        "docs/start/a.md": page(),
        "docs/drugs/index.md": page(body=":::{records} drugs\n:::"),
    }
}
BAD = {
    "nothing, and headings alone": (
        {"docs/start/a.md": page(body=""), "docs/start/b.md": page(body="## A\n\n## B")},
        [("docs/start/a.md", None, "has no text"), ("docs/start/b.md", None, "write what")],
    )
}
