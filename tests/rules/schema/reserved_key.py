"""Cases of reserved-key."""

from minimal import page

GOOD = {"none": {"docs/start/a.md": page()}}
BAD = {
    "written plainly and in disguise": (
        {
            "docs/start/a.md": page(front="myst: {enable_extensions: [a]}\norphan: true"),
            "docs/start/b.md": page(front='"\\x6dyst": {disable_syntax: x}'),
            "docs/start/c.md": page(front="? myst\n: {a: b}"),
        },
        [
            ("docs/start/a.md", "myst:", "how the page is built"),
            ("docs/start/a.md", "orphan:", "remove the line"),
            ("docs/start/b.md", "x6dyst", "'myst:'"),
            ("docs/start/c.md", "? myst", "'myst:'"),
        ],
    )
}
