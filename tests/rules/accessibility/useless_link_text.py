"""Cases of useless-link-text."""

from minimal import page

GOOD = {
    "the name of the page": {
        "docs/start/a.md": page(
            body="## One\n\nRead {page}`how CAR T works <treatments/car-t>` and {drug}`imatinib`."
        )
    }
}
BAD = {
    "three of them": (
        {
            "docs/start/a.md": page(
                body="## One\n\nLook {page}`here <treatments/car-t>`.\n\n- {drug}`Read more <imatinib>`\n- [link](x)"
            )
        },
        [
            ("docs/start/a.md", "Look", "'here'"),
            ("docs/start/a.md", "Read more", "'Read more'"),
            ("docs/start/a.md", "[link]", "'link'"),
        ],
    )
}
