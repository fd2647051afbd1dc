"""Cases of yaml-anchor."""

from minimal import page

GOOD = {"signs in quotes": {"docs/start/a.md": page(front='aliases: ["&a", "*b"]')}}
BAD = {
    "anchor, alias, merge": (
        {"docs/start/a.md": page(front="x: &a {b: c}\ny: *a\nz:\n  <<: {d: e}")},
        [
            ("docs/start/a.md", "x: &a", "&a"),
            ("docs/start/a.md", "y: *a", "*a"),
            ("docs/start/a.md", "<<:", "'<<'"),
        ],
    ),
    "an alias bomb": (
        {
            "docs/sources/a.yaml": "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
        },
        [
            ("docs/sources/a.yaml", 1, "&a"),
            ("docs/sources/a.yaml", 2, "&b"),
            ("docs/sources/a.yaml", 2, "*a"),
            ("docs/sources/a.yaml", 2, "*a"),
            ("docs/sources/a.yaml", 3, "*b"),
            ("docs/sources/a.yaml", 3, "*b"),
        ],
    ),
}
