"""Cases of heading-jump."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "down and up": {
        A: page(
            more="""
## A b

x

### C

x

## D

x
"""
        )
    },
}
BAD = {
    "two jumps": (
        {
            A: page(
                more="""
## A b

x

#### C

x

###### D

x
"""
            )
        },
        [
            (A, "#### C", "write '### '"),
            (A, "###### D", "6 signs '#' follows a heading with 4"),
        ],
    ),
}
