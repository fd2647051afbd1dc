"""Cases of task-list."""

from minimal import page

A = "docs/start/a.md"

GOOD = {
    "brackets in text": {
        A: page(
            more="""
- a [x] b
- [words](#anchor)
"""
        )
    },
}
BAD = {
    "boxes": (
        {
            A: page(
                more="""
- [ ] a
- [x] b
1. [X] c
"""
            )
        },
        [
            (A, "- [ ] a", "plain list"),
            (A, "- [x]", "to tick"),
            (A, "1. [X]", "to tick"),
        ],
    ),
}
