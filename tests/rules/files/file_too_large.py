"""Cases of file-too-large."""

from minimal import page

GOOD = {"a long page": {"docs/start/a.md": page(more="Word. " * 3000)}}
BAD = {
    "page, line and record": (
        {
            "docs/start/a.md": page(more="Word.\n" * 60_000),
            "docs/start/b.md": page(more="x" * 20_001),
            "docs/start/c.md": page(front="aliases: [" + "abcdefgh,\n" * 8000 + "z]"),
            "docs/sources/d.yaml": "title: x\n" * 8000,
        },
        [
            ("docs/start/a.md", 1, "bytes"),
            ("docs/start/b.md", "x" * 20_001, "break it into paragraphs"),
            ("docs/start/c.md", 1, "'---') has more than 64,000"),
            ("docs/sources/d.yaml", 1, "bytes"),
        ],
    )
}
