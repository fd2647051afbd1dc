"""Cases of hidden-character."""

from minimal import page

GOOD = {"accents, dashes and signs": {"docs/start/a.md": page(more="Müller – ≥ 5 °C, café")}}
BAD = {
    "zero-width, direction and control": (
        {
            "docs/start/a.md": page(
                front='aliases: ["in\u200bvisible"]',
                more="turn\u202eed\n\nbell\x07 here\n\nprivate\ue000",
            )
        },
        [
            ("docs/start/a.md", "aliases:", "U+200B"),
            ("docs/start/a.md", "turn", "right-to-left override"),
            ("docs/start/a.md", "bell", "U+0007"),
            ("docs/start/a.md", "private", "U+E000"),
        ],
    ),
    "a lost letter": (
        {"docs/start/a.md": page(more="caf\ufffd")},
        [("docs/start/a.md", "caf", "a letter was lost")],
    ),
}
