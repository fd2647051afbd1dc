"""Cases of outside-path."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "below docs": {
        A: page(
            more="""
:::{figure} cells.svg
:alt: Cells
:::

![Cells](pictures/cells.png)
"""
        )
    },
}
BAD = {
    "pictures and boxes": (
        {
            A: page(
                more="""
![a](../../x.png)

![b](/etc/x.png)

![c](https://example.org/x.png)

![d](//example.org/x.png)

![e](%2e%2e/x.png)

![f](x.html)

[g](../../../etc/passwd)

[![h](https://example.org/h.png)](#x)

:::{figure} ../x.svg
:alt: a
:::
"""
            )
        },
        [
            (A, "![a]", "leads out"),
            (A, "![b]", "leads out"),
            (A, "![c]", "another place"),
            (A, "![d]", "another place"),
            (A, "![e]", "leads out"),
            (A, "![f]", "no picture"),
            (A, "[g]", "leads out"),
            (A, "![h]", "another place"),
            (A, ":::{figure}", "leads out"),
        ],
    ),
    "in disguise": (
        {
            A: page(
                more=r"""
<https://a.b`>![x](https://x.example/t.png) `

\`![y](//x.example/t.png)`
"""
            )
        },
        [
            (A, "![x]", "another place"),
            (A, "![y]", "another place"),
        ],
    ),
}
