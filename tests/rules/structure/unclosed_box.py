"""Cases of unclosed-box."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "closed, and nested": {
        A: page(
            more="""
::::{clinical}
:::{note}
a
:::
::::
"""
        )
    },
}
BAD = {
    "to the end": (
        {
            A: page(
                more="""
:::{note}
Text.
"""
            )
        },
        [
            (A, ":::{note}", "has no end"),
        ],
    ),
    "inside another": (
        {
            A: page(
                more="""
::::{clinical}
:::{note}
a
::::
"""
            )
        },
        [
            (A, ":::{note}", "put ':::'"),
        ],
    ),
}
