"""Cases of repeated-word."""

from minimal import page

GOOD = {
    "allowed pairs": {
        "docs/start/a.md": page(
            body="## One\n\nHe knew that that had had a reason. New York, New Jersey."
        )
    },
    "a role between": {
        "docs/start/a.md": page(body="## One\n\nIt is used with {drug}`examplinib` with a meal.")
    },
    "across a full stop": {"docs/start/a.md": page(body="## One\n\nAsk them. Them too.")},
}
BAD = {
    "two slips": (
        {
            "docs/start/a.md": page(
                body="## One\n\nAsk the the nurse.\n\n- Call call now.\n- Go to to bed."
            )
        },
        [("docs/start/a.md", "nurse", "'the the'"), ("docs/start/a.md", "bed", "write 'to' once")],
    )
}
