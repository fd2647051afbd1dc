"""Cases of byte-order-mark."""

from minimal import page

GOOD = {"plain": {"docs/start/a.md": page()}}
BAD = {
    "page and source": (
        {
            "docs/start/a.md": "\ufeff" + page(),
            "docs/sources/b.yaml": "\ufefftype: book\n",
        },
        [
            ("docs/start/a.md", 1, "byte order mark"),
            ("docs/sources/b.yaml", 1, "UTF-8"),
        ],
    )
}
