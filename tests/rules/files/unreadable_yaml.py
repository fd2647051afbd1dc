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
            ("docs/start/b.md", "aliases:", "put ']' at its end"),
            ("docs/start/c.md", "aliases:", "quote that starts here"),
            ("docs/start/d.md", 2, "a name, a colon, a space and the value"),
            ("docs/sources/e.yaml", 1, "double quotes"),
        ],
    ),
    "the slip is named, not the line where reading stopped": (
        {
            "docs/start/a.md": page(front='aliases: ["a, b]\nshort_title: "What"\norder: 1'),
            "docs/start/b.md": page(front="aliases\nshort_title: What"),
            "docs/start/c.md": page(front="short_title: @home"),
        },
        [
            ("docs/start/a.md", "aliases:", "quote that starts here"),
            ("docs/start/b.md", "aliases", "no colon behind it"),
            ("docs/start/c.md", "short_title:", "double quotes"),
        ],
    ),
    "a group as a key": (
        {"docs/start/a.md": page(front="? {a: b}\n: c")},
        [("docs/start/a.md", "? {a", "is no plain word")],
    ),
}
