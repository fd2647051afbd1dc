"""Cases of yaml-tag."""

from minimal import page

GOOD = {"an exclamation mark in quotes": {"docs/start/a.md": page(front='aliases: ["!a"]')}}
BAD = {
    "built-in, own and harmful tags": (
        {"docs/start/a.md": page(front="a: !!str 1\nb: !own x\nc: !!python/name:os.system x")},
        [
            ("docs/start/a.md", "a: !!str", "double quotes"),
            ("docs/start/a.md", "b: !own", "!own"),
            ("docs/start/a.md", "c: !!python", "python"),
        ],
    )
}
