"""Cases of wrong-kind."""

from minimal import edited, page

GOOD = {
    "each in its folder": {
        "docs/drugs/a.md": page("drug"),
        "docs/drugs/index.md": page("topic"),
        "docs/living/a.md": page("topic"),
    }
}
BAD = {
    "wrong folder, unknown folder, misspelled, index": (
        {
            "docs/drugs/a.md": page("trial"),
            "docs/start/b.md": edited("docs/start/when-to-call.md", "kind: topic", "kind: topik"),
            "docs/drug/c.md": page("drug"),
            "docs/d.md": page("topic"),
            "docs/trials/index.md": page("trial"),
        },
        [
            ("docs/drugs/a.md", "kind:", "move the file to docs/trials/"),
            ("docs/start/b.md", "kind:", "write 'kind: topic'"),
            ("docs/drug/c.md", 1, "did you mean 'drugs'?"),
            ("docs/d.md", 1, "docs/ itself is no folder for pages"),
            ("docs/trials/index.md", "kind:", "of the kind 'topic'"),
        ],
    )
}
