"""Cases of empty-section."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "text, box, deeper heading": {
        A: page(
            more="""
## A b

### C

Text.

## D

:::{note}
x
:::
"""
        )
    },
}
BAD = {
    "in the middle and at the end": (
        {
            A: page(
                more="""
## A b

## C

Text.

### D

## E
"""
            )
        },
        [
            (A, "## A b", "nothing stands below"),
            (A, "### D", "'D'"),
            (A, "## E", "write the section"),
        ],
    ),
}
