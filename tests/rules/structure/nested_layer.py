"""Cases of nested-layer."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "beside each other": {
        A: page(
            more="""
:::{clinical}
a
:::

:::{clinical}
b
:::
"""
        )
    },
}
BAD = {
    "in a note, in itself": (
        {
            A: page(
                more="""
::::{note}
:::{clinical}
a
:::
::::

::::{clinical}
:::{clinical}
b
:::
::::
"""
            )
        },
        [
            (A, 24, "'note'"),
            (A, 30, "'clinical'"),
        ],
    ),
}
