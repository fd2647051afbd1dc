"""Cases of first-level-heading."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "second level": {
        A: page(
            more="""
## A b

Text.
"""
        )
    },
}
BAD = {
    "hash, underlined": (
        {
            A: page(
                more="""
# One

Text.

Two
===

Three
---

Text.
"""
            )
        },
        [
            (A, "# One", "first-level"),
            (A, "Two", "by the line below"),
            (A, "Three", "by the line below"),
        ],
    ),
}
