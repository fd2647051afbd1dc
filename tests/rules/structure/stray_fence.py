"""Cases of stray-fence."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "in code": {
        A: page(
            more="""
```
:::
```
"""
        )
    },
}
BAD = {
    "one too many": (
        {
            A: page(
                more="""
:::{note}
a
:::

:::

Text.
"""
            )
        },
        [
            (A, 27, "closes no box"),
        ],
    ),
}
