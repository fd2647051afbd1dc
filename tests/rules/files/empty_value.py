"""Cases of empty-value."""

from minimal import page

GOOD = {"a word for nothing": {"docs/start/a.md": page(front="place: not-stated")}}
BAD = {
    "in block and flow style": (
        {"docs/start/a.md": page(front="aliases:\nx: {a: , b: c}\ny:\n  - ")},
        [
            ("docs/start/a.md", "aliases:", "nothing stands behind 'aliases:'"),
            ("docs/start/a.md", "x: {", "behind 'a:'"),
            ("docs/start/a.md", None, "an entry of this list is empty"),
        ],
    )
}
