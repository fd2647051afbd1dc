"""Cases of too-deep."""

from minimal import page

GOOD = {"ten levels": {"docs/start/a.md": page(front="x: " + "[" * 10 + "a" + "]" * 10)}}
BAD = {
    "lists and groups": (
        {
            "docs/start/a.md": page(front="x: " + "[" * 5000 + "]" * 5000),
            "docs/sources/b.yaml": "x: " + "{a: " * 40 + "b" + "}" * 40 + "\n",
        },
        [
            ("docs/start/a.md", "x: [", "(nesting)"),
            ("docs/sources/b.yaml", 1, "brackets too many"),
        ],
    )
}
