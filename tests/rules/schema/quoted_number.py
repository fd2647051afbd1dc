"""Cases of quoted-number."""

from minimal import edited, page

GOOD = {"numbers, and digits in texts": {"docs/trials/a.md": page("trial")}}
BAD = {
    "value, n, p": (
        {
            "docs/trials/a.md": edited("docs/trials/example-one.md", "value: 60", 'value: "60"')
            .replace("n: 400", 'n: "400"')
            .replace("p: 0.04", 'p: "0.04"'),
        },
        [
            ("docs/trials/a.md", "arms: {new: {value", "remove the quotes: 60"),
            ("docs/trials/a.md", "all: {n", "remove the quotes: 400"),
            ("docs/trials/a.md", "contrast:", "in quotes"),
        ],
    )
}
