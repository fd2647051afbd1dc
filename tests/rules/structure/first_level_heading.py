"""Cases of second title-heading."""

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
            (A, "# One", "second title"),
            (A, "Two", "by the signs '---' or '===' below"),
            (A, "Three", "by the signs '---' or '===' below"),
        ],
    ),
}
