"""Cases of footnote."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "brackets": {A: page(more="[a] and a^2^")},
}
BAD = {
    "mark and text": (
        {
            A: page(
                more="""
Words[^1].

[^1]: A note.
"""
            )
        },
        [
            (A, "Words", "{cite}"),
            (A, "[^1]: A", "footnote"),
        ],
    ),
}
