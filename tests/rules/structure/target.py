"""Cases of target."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "an equation": {A: page(more="(a) = b")},
}
BAD = {
    "a target": (
        {
            A: page(
                more="""
(my-place)=

Text.
"""
            )
        },
        [
            (A, "(my-place)", "{#name}"),
        ],
    ),
}
