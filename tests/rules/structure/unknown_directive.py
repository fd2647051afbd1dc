"""Cases of unknown-directive."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "known": {
        A: page(
            more="""
::::{clinical}
Text.

:::{results}
trials/a#b
:::
::::
"""
        )
    },
    "a code block": {
        A: page(
            more="""
```
{x}
```

```sh
ls
```
"""
        )
    },
}
BAD = {
    "unknown, misspelled, dangerous": (
        {
            A: page(
                more="""
::::{clincal}
a
::::

:::{raw} html
b
:::

```{eval-rst}
c
```

:::{include} ../x
:::

::: note
d
:::
"""
            )
        },
        [
            (A, "clincal", "did you mean 'clinical'?"),
            (A, ":::{raw}", "no box 'raw'"),
            (A, "eval-rst", "no box 'eval-rst'"),
            (A, "include", "the boxes of the handbook are"),
            (A, "::: note", "write ':::{note}'"),
        ],
    ),
    "inside another box, a list, a quote, code": (
        {
            A: page(
                more="""
::::{note}
:::{literalinclude} x
:::
::::

- :::{raw} html
  :::

> ```{include} x
> ```

````
```{math}
```
````

::: {RAW}
:::
"""
            )
        },
        [
            (A, "literalinclude", "no box"),
            (A, "{raw}", "no box 'raw'"),
            (A, "{include}", "no box"),
            (A, "{math}", "no box"),
            (A, "{RAW}", "no box 'RAW'"),
        ],
    ),
}
