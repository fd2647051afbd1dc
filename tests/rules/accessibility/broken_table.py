"""Cases of broken-table."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "even rows, bars in code and roles": {
        A: page(
            more=r"""
| a | b |
|---|---|
| {cite}`a-2020 \| Abstract` | `x|y` |
| 1 | |

a | b
--|--
1 | 2

Text with | a bar.
"""
        )
    },
}
BAD = {
    "too many, too few, no line of hyphens": (
        {
            A: page(
                more="""
| a | b |
|---|---|
| 1 | 2 | 3 |
| 4 |

| c | d |
| 5 | 6 |
"""
            )
        },
        [
            (A, "| 1 |", "has 3 cells, the first row of the table has 2"),
            (A, "| 4 |", "add the missing cells"),
            (A, "| c |", "put '| --- | --- |'"),
        ],
    ),
}
