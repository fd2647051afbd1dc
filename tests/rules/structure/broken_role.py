"""Cases of broken-role."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "whole ones": {
        A: page(
            more="""
{fact}`trials/a#b` {drug}`a` - {cite}`x | y`, code `{fact}`, {a, b}

The word gene `x` and (see page) and ``\\{fact}`x` `` and page`s.
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
            (A, "Words {fact}", "has one backtick"),
            (A, "Words {drug}", "no text"),
            (A, "{cite} `a`", "no text"),
        ],
    ),
    "a brace missing, parentheses, a backslash": (
        {
            A: page(
                more="""
Words {gene`RARA` here.

Words cite}`a-2020 | Abstract` here.

Words (fact)`trials/a#b` here.

Words \\{drug}`a` here.
"""
            )
        },
        [
            (A, "{gene`", "lacks one of its braces"),
            (A, "cite}`", "lacks one of its braces"),
            (A, "(fact)`", "write {fact}`text`"),
            (A, "{drug}`", "has a backslash (\\) before it"),
        ],
    ),
}
BAD["a backtick missing before another role"] = (
    {A: page(more="Words {cite}`a-2020 | Abstract and {cite}`b-2020 | Abstract` here.")},
    [
        (A, "Words {cite}", "has no end before the next one begins"),
    ],
)
GOOD["below a stray end, which is told elsewhere"] = {
    A: page(more=":::\n\nSee {page}`words <start/b>`, {fact}`trials/a#b` and {drug}`a`.\n")
}
