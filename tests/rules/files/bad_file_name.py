"""Cases of bad-file-name."""

from minimal import page

GOOD = {
    "words and hyphens": {
        "docs/start/a-1.md": page(),
        "docs/_static/Site_1.css": "",
        "docs/conf.py": "",
    }
}
BAD = {
    "capitals, spaces, underscores, dots": (
        {
            "docs/start/Big.md": page(),
            "docs/start/a b.md": page(),
            "docs/start/a_b.md": page(),
            "docs/My Folder/a.md": page(),
            "docs/sources/a.b.yaml": "type: book\n",
            "docs/start/a--b.md": page(),
            "docs/start/con.md": page(),
        },
        [
            ("docs/start/Big.md", 1, "'big'"),
            ("docs/start/a b.md", 1, "'a-b'"),
            ("docs/start/a_b.md", 1, "'a-b'"),
            ("docs/My Folder/a.md", 1, "'my-folder'"),
            ("docs/sources/a.b.yaml", 1, "'a-b'"),
            ("docs/start/a--b.md", 1, "joined by hyphens"),
            ("docs/start/con.md", 1, "allow no file of the name 'con'"),
        ],
    )
}
