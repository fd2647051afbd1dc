"""Cases of unknown-role."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "known": {A: page(more="{fact}`trials/a#b` and {cite}`a-2020 | Abstract`")},
    "in code": {A: page(more="``{fact}`x` `` and {raw} alone")},
}
BAD = {
    "unknown, misspelled, capital": (
        {
            A: page(
                more="""
{facts}`a#b` and {raw}`x`

- {download}`../x`

{Drug}`imatinib`
"""
            )
        },
        [
            (A, "{facts}", "did you mean 'fact'?"),
            (A, "{facts}", "no {raw}`...`"),
            (A, "{download}", "no {download}`...`"),
            (A, "{Drug}", "did you mean 'drug'?"),
        ],
    ),
    "in a table, a box and a heading": (
        {
            A: page(
                more="""
| a |
|---|
| {x}`y` |

:::{note}
{z}`y`
:::

## A {sub}`2` {#a-b}

Text.
"""
            )
        },
        [
            (A, "| {x}", "no {x}`...`"),
            (A, "{z}", "no {z}`...`"),
            (A, "{sub}", "no {sub}`...`"),
        ],
    ),
    "in disguise": (
        {
            A: page(
                more=r"""
\`{raw}`x` here

<https://a.b`>{download}`../x` `

``{py:func}`y` ``
"""
            )
        },
        [
            (A, "{raw}", "no {raw}`...`"),
            (A, "{download}", "no {download}`...`"),
            (A, "{py:func}", "write one of: biomarker"),
        ],
    ),
}
