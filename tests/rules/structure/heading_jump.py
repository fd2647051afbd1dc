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
            (A, "###### D", "level 6 follows one of level 4"),
        ],
    ),
}
