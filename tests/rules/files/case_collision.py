"""Cases of case-collision."""

from minimal import page

GOOD = {"different names": {"docs/start/a.md": page(), "docs/biology/a.md": page()}}
BAD = {
    "only in case, and a folder of the same name": (
        {
            "docs/start/Ab.md": page(),
            "docs/start/ab.md": page(),
            "docs/living/x.md": page(),
            "docs/living/x/index.md": page(),
        },
        [
            ("docs/start/ab.md", 1, "docs/start/Ab.md"),
            ("docs/living/x.md", 1, "index.md"),
        ],
    )
}
