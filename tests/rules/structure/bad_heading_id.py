"""Cases of bad-heading-id."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "good": {
        A: page(
            more="""
## A {#a-b}

Text.
"""
        )
    },
    "a role": {
        A: page(
            more="""
## A {gene}`NPM1` {#c}

Text.
"""
        )
    },
}
BAD = {
    "capitals, spaces, class, empty": (
        {
            A: page(
                more="""
## A {#Ab}

x

## B {#a b}

x

## C {.wide}

x

## D {}

x

## E {#open

x
"""
            )
        },
        [
            (A, "## A", "{#ab}"),
            (A, "## B", "{#a-b}"),
            (A, "## C", "{#wide}"),
            (A, "## D", "'{}'"),
            (A, "## E", "{#open}"),
        ],
    ),
}
