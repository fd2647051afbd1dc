"""Cases of heading-in-box."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "in the layer": {
        A: page(
            more="""
:::{clinical}
### A b

x
:::
"""
        )
    },
}
BAD = {
    "in a note": (
        {
            A: page(
                more="""
:::{note}
### A b

x
:::
"""
            )
        },
        [
            (A, "### A b", "'note'"),
        ],
    ),
}
