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
            (A, "{facts}", "no role 'raw'"),
            (A, "{download}", "no role 'download'"),
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
            (A, "| {x}", "'x'"),
            (A, "{z}", "'z'"),
            (A, "{sub}", "'sub'"),
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
            (A, "{raw}", "no role 'raw'"),
            (A, "{download}", "no role 'download'"),
            (A, "{py:func}", "no role"),
        ],
    ),
}
