"""Cases of backtick-directive."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "colons, and plain code": {
        A: page(
            more="""
:::{note}
a
:::

```
x
```
"""
        )
    },
}
BAD = {
    "two boxes": (
        {
            A: page(
                more="""
```{note}
a
```

~~~{call} today
b
~~~
"""
            )
        },
        [
            (A, "```{note}", "write ':::{note}'"),
            (A, "~~~{call}", "backticks"),
        ],
    ),
}
