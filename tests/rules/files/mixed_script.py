"""Cases of mixed-script."""

from minimal import page

GOOD = {
    "Greek as Greek": {
        "docs/start/a.md": page(
            more="γδ T cells, β-cell, μg, TNFα, IFNγ, NFκB, TCRαβ, λ light chain, Δ"
        )
    },
    "Russian title": {"docs/sources/b.yaml": 'title: "Лейкемия у детей"\n'},
}
BAD = {
    "Cyrillic and Greek twins": (
        {
            "docs/start/a.md": page(
                front='aliases: ["im\u0430tinib"]',
                more="leuk\u03b5mia\n\n\u0421ML\n\nd\u03bfse\n\nthe \u0441\u043e\u0441\u043e word",
            )
        },
        [
            ("docs/start/a.md", "aliases:", "a letter of the Cyrillic alphabet"),
            (
                "docs/start/a.md",
                "leuk\u03b5mia",
                "\u03b5' (U+03B5), a letter of the Greek alphabet",
            ),
            ("docs/start/a.md", "\u0421ML", "type it again"),
            ("docs/start/a.md", "d\u03bfse", "\u03bf' (U+03BF), a letter of the Greek alphabet"),
            ("docs/start/a.md", "the \u0441", "only looks like ours"),
        ],
    )
}
