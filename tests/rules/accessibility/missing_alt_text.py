"""Cases of missing-alt-text."""

from minimal import page

GOOD = {
    "said in words": {
        "docs/start/a.md": page(
            body="## One\n\n![A bone cut open, with red marrow inside](a.svg)\n\n:::{figure} b.svg\n:alt: Three cells in a row, the last one ripe\nWords.\n:::"
        )
    }
}
BAD = {
    "none, useless, doubled": (
        {
            "docs/start/a.md": page(
                body="## One\n\n![](a.svg)\n\n![image](b.svg)\n\n![Picture of a bone cut open](c.svg)\n\n:::{figure} d.svg\nWords.\n:::\n\n:::{figure} e.svg\n:alt: e.svg\nWords.\n:::"
            )
        },
        [
            ("docs/start/a.md", "![](a.svg)", "no words for those who cannot see it"),
            ("docs/start/a.md", "b.svg", "says nothing"),
            ("docs/start/a.md", "c.svg", "start with what is shown"),
            ("docs/start/a.md", "{figure} d.svg", "no words for those who cannot see it"),
            ("docs/start/a.md", "{figure} e.svg", "says nothing"),
        ],
    )
}
