"""Cases of markdown-link."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "roles and anchors": {A: page(more="{drug}`imatinib` [x](#when-to-call) ![a](b.svg)")},
}
BAD = {
    "pages": (
        {
            A: page(
                more="""
[Gleevec](../drugs/imatinib.md)

[x](living/food)

[y](when-to-call.md#a)

[z]

[z]: a.md
"""
            )
        },
        [
            (A, "[x](", "{page}`x <living/food>`"),
            (A, "[y](", "{page}`y <when-to-call>`"),
            (A, "[z]: ", "a.md"),
        ],
    ),
}
