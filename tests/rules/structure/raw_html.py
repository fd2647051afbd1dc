"""Cases of raw-html."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "code, roles, signs": {
        A: page(
            more=r"""
A `<b>` in code, {drug}`Gleevec <imatinib>`, p <0.05, 3 < 4, \<x
"""
        )
    },
    "an address, which is told elsewhere": {A: page(more="<https://example.org>")},
}
BAD = {
    "tags": (
        {
            A: page(
                more="""
Some <b>bold</b> text.

<script>alert(1)</script>

- <img src=x onerror=alert(1)>

<div

</p>

<?php

<!DOCTYPE html>
"""
            )
        },
        [
            (A, "Some <b>", "'<b>' and 1 more"),
            (A, "<script>", "'<script>' and 1 more"),
            (A, "- <img", "onerror"),
            (A, "<div", "for the sign itself '\\<'"),
            (A, "</p>", "</p>"),
            (A, "<?php", "<?php"),
            (A, "<!DOCTYPE", "DOCTYPE"),
        ],
    ),
    "in a table and a box": (
        {
            A: page(
                more="""
| a | b |
|---|---|
| <i>x</i> | y |

:::{note}
<u>z</u>
:::
"""
            )
        },
        [
            (A, "<i>", "'<i>'"),
            (A, "<u>", "'<u>'"),
        ],
    ),
}
