"""Cases of unfinished-text."""

from minimal import page

GOOD = {
    "finished": {
        "docs/start/a.md": page(body="## One\n\nNothing to do here. What is open is said.")
    }
}
BAD = {
    "notes to oneself": (
        {
            "docs/start/a.md": page(
                without=("title",),
                front='title: "TODO find a title"',
                body="## One\n\nTODO check.\n\n- Lorem ipsum dolor.\n- About [citation needed] half.",
            )
        },
        [
            ("docs/start/a.md", "title:", "TODO"),
            ("docs/start/a.md", "TODO check", "TODO"),
            ("docs/start/a.md", "Lorem", "Lorem ipsum"),
            ("docs/start/a.md", "citation", "citation needed"),
        ],
    )
}
BAD["further wordings"] = (
    {"docs/start/a.md": page(body="## One\n\nSee Fig. ?? there.")},
    [
        ("docs/start/a.md", "See Fig. ?? there.", "??"),
    ],
)
