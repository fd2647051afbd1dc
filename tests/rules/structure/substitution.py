"""Cases of substitution."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "single braces": {A: page(more="{fact}`trials/a#b`")},
}
BAD = {
    "a template, a block, in code": (
        {
            A: page(
                more="""
{{ x }}

{% if x %}

`{{ y }}`
"""
            )
        },
        [
            (A, "{{ x", "write the text"),
            (A, "{% if", "'{%'"),
            (A, "{{ y", "'{{ y }}'"),
        ],
    ),
}
