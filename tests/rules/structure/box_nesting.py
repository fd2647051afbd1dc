"""Cases of box-nesting."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "fewer colons inside": {
        A: page(
            more="""
::::{clinical}
:::{results}
trials/a#b
:::
::::
"""
        )
    },
    "one after the other": {
        A: page(
            more="""
:::{clinical}
a
:::

:::{note}
b
:::
"""
        )
    },
}
BAD = {
    "as many": (
        {
            A: page(
                more="""
:::{clinical}
Text.

:::{results}
trials/a#b
:::

:::{people} trials/a#c
:::

More.
:::
"""
            )
        },
        [
            (A, ":::{results}", "'::::{clinical}'"),
        ],
    ),
}
