"""Cases of broken-role."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "whole ones": {
        A: page(
            more="""
{fact}`trials/a#b` {drug}`a` - {cite}`x | y`, code `{fact}`, {a, b}
"""
        )
    },
}
BAD = {
    "not closed, no text": (
        {
            A: page(
                more="""
Words {fact}`trials/a#b and on.

Words {drug} and on.

- {cite} `a`
"""
            )
        },
        [
            (A, "Words {fact}", "is not closed"),
            (A, "Words {drug}", "no text"),
            (A, "{cite} `a`", "no text"),
        ],
    ),
}
