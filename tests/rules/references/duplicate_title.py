"""Cases of duplicate-title."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "no title at all": {
        "docs/start/a.md": page(without=("title",)),
        "docs/start/b.md": page(without=("title",)),
    },
}
BAD = {
    "capitals and spaces make no difference": (
        {
            "docs/start/a.md": page(),
            "docs/start/b.md": page(
                without=("title",), front='title: "When to  call your CARE team"'
            ),
            "docs/start/c.md": page(),
        },
        [
            ("docs/start/b.md", "title:", "is also the title of 'start/a'"),
            ("docs/start/c.md", "title:", "is also the title of 'start/a'"),
        ],
    )
}
