"""Cases of role-spans-lines."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "one line": {A: page(more="{drug}`a b`")},
}
BAD = {
    "two lines": (
        {
            A: page(
                more="""
A {disease}`type of
leukemia <aml>` here, {term}`a
b`
"""
            )
        },
        [
            (A, "type of", "{disease}"),
            (A, "leukemia <aml>", "{term}"),
        ],
    ),
}
