"""Cases of wrong-line-ending."""

from minimal import page

GOOD = {"plain": {"docs/start/a.md": page()}}
BAD = {
    "Windows and old Mac": (
        {
            "docs/start/a.md": page().replace("\n", "\r\n"),
            "docs/start/b.md": page().replace("\n", "\r"),
        },
        [
            ("docs/start/a.md", 1, "as on Windows or an old Mac"),
            ("docs/start/b.md", 1, "LF"),
        ],
    )
}
