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
    "in a call, and in a figure's caption": (
        {
            A: page(
                more="""
:::{call} today
### C d

- x
:::

:::{figure} ../_static/a.svg
:alt: a

### E f

x
:::
"""
            )
        },
        [(A, "### C d", "'call'"), (A, "### E f", "'figure'")],
    ),
    "in a box within the layer": (
        {
            A: page(
                more="""
::::{clinical}
### In the layer

:::{note}
### G h

x
:::
::::
"""
            )
        },
        [(A, "### G h", "'note'")],
    ),
    "also when it is underlined": (
        {
            A: page(
                more="""
:::{note}
A b
---

x
:::
"""
            )
        },
        [(A, "A b", "'note'")],
    ),
}
