"""Cases of out-of-bounds."""

from minimal import edited, page

GOOD = {"possible numbers": {"docs/trials/a.md": page("trial")}}
BAD = {
    "negative, zero": (
        {
            "docs/trials/a.md": edited("docs/trials/example-one.md", "n: 400", "n: -400").replace(
                "at: {value: 3,", "at: {value: 0,"
            ),
            "docs/start/b.md": page(front="order: 0", without=("order",)),
        },
        [
            ("docs/trials/a.md", "n: -400", "must be at least 1"),
            ("docs/trials/a.md", "at: {", "must be more than 0"),
            ("docs/start/b.md", "order:", "a slip of the keyboard"),
        ],
    )
}
