"""Cases of ambiguous-value."""

from minimal import page

GOOD = {
    "quoted, spelled out, plain": {
        "docs/start/a.md": page(front='aliases: ["no", "012", north, 1.5, "1e3", "12:30", Y]'),
        "docs/sources/b.yaml": "more_authors: true\n",
    }
}
BAD = {
    "texts": (
        {"docs/start/a.md": page(front="a: no\nb: On\nc: 012\nd: 1_000\ne: 1e3\nf: 12:30\ng: ~")},
        [
            ("docs/start/a.md", "a: no", '"no"'),
            ("docs/start/a.md", "b: On", "read it as true"),
            ("docs/start/a.md", "c: 012", '"012"'),
            ("docs/start/a.md", "d: 1_000", "1_000"),
            ("docs/start/a.md", "e: 1e3", "1e3"),
            ("docs/start/a.md", "f: 12:30", "12:30"),
            ("docs/start/a.md", "g: ~", "remove the whole line"),
        ],
    ),
    "where the schema wants a number, true or false": (
        {
            "docs/start/a.md": page(front="order: 012", without=("order",)),
            "docs/sources/b.yaml": "more_authors: yes\n",
        },
        [
            ("docs/start/a.md", "order: 012", "plain number"),
            ("docs/sources/b.yaml", 1, "write true"),
        ],
    ),
    "a key": (
        {"docs/start/a.md": page(front="on: 2024")},
        [("docs/start/a.md", "on: 2024", "some programs read 'on' as true")],
    ),
}
