"""Cases of bar-in-table."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "escaped, and outside": {
        A: page(
            more=r"""
{cite}`a | b`

| x |
|---|
| {cite}`a \| b` |
"""
        )
    },
}
BAD = {
    "two rows": (
        {
            A: page(
                more="""
| x |
|---|
| {cite}`a | b` |
| {fact}`t/a#b | bare` |
"""
            )
        },
        [
            (A, "{cite}`a", "ends the cell"),
            (A, "{fact}`t", "backslash"),
        ],
    ),
}
