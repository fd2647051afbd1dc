"""Cases of comment."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "percent and arrows in text": {
        A: page(
            more="""
About 5 % of people. A `<!-- x -->` in code.

3 + 3
"""
        )
    },
}
BAD = {
    "three kinds": (
        {
            A: page(
                more="""
<!-- a -->

% b

+++

Words <!-- c
"""
            )
        },
        [
            (A, "<!-- a", "remove it"),
            (A, "% b", "hidden remark '% b'"),
            (A, "+++", "hidden remark"),
            (A, "Words <!--", "hidden remark"),
        ],
    ),
}
