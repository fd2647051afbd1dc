"""Cases of unreadable-yaml."""

from minimal import page

GOOD = {"colons in quotes": {"docs/start/a.md": page(front='short_title: "What: then?"')}}
BAD = {
    "a colon, a bracket, a quote, a list at the top": (
        {
            "docs/start/a.md": page(front="short_title: What: then?"),
            "docs/start/b.md": page(front="aliases: [a, b"),
            "docs/start/c.md": page(front='aliases: ["a]'),
            "docs/start/d.md": "---\n- kind: topic\n---\n\nText.\n",
            "docs/sources/e.yaml": "title: a: b\n",
        },
        [
            ("docs/start/a.md", "short_title", "in double quotes"),
            ("docs/start/b.md", None, "bracket"),
            ("docs/start/c.md", None, "quote"),
            ("docs/start/d.md", 2, "key: value"),
            ("docs/sources/e.yaml", 1, "double quotes"),
        ],
    ),
    "a group as a key": (
        {"docs/start/a.md": page(front="? {a: b}\n: c")},
        [("docs/start/a.md", "? {a", "a key that is not text")],
    ),
}
