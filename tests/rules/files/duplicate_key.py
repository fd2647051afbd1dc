"""Cases of duplicate-key."""

from minimal import page

GOOD = {"the same key in two groups": {"docs/start/a.md": page(front="x: {a: b}\ny: {a: c}")}}
BAD = {
    "at the top and inside": (
        {"docs/start/a.md": page(front="order: 2\nx: {a: b, c: d, a: e}\nkind: trial")},
        [
            ("docs/start/a.md", "order: 2", "'order:' is written twice"),
            ("docs/start/a.md", "x: {", "'a:' is written twice"),
            ("docs/start/a.md", "kind: trial", "keep the one that is right"),
        ],
    )
}
