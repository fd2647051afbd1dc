"""Cases of promise."""

from minimal import page

GOOD = {
    "negated": {
        "docs/start/a.md": page(
            body="## One\n\nThis does not mean that it cures everyone. Nothing is guaranteed. It is never completely safe."
        )
    },
    "plain": {"docs/start/a.md": page(body="## One\n\nMany people are cured. No drug helps all.")},
}
BAD = {
    "three promises": (
        {
            "docs/start/a.md": page(
                body="## One\n\nIt cures everyone.\n\n- Success is guaranteed.\n- It is completely safe.\n\nIt is not a vaccine. It has no side effects."
            )
        },
        [
            ("docs/start/a.md", "It cures everyone", "cures everyone"),
            ("docs/start/a.md", "guaranteed", "guaranteed"),
            ("docs/start/a.md", "completely safe", "completely safe"),
            ("docs/start/a.md", "no side effects", "no side effects"),
        ],
    )
}
BAD["further wordings"] = (
    {
        "docs/start/a.md": page(
            body="## One\n\nThe pills are harmless.\n\nIt never fails.\n\nYou will get well."
        )
    },
    [
        ("docs/start/a.md", "The pills are harmless.", "are harmless"),
        ("docs/start/a.md", "It never fails.", "never fails"),
        ("docs/start/a.md", "You will get well.", "get well"),
    ],
)
GOOD["harmless things"] = {
    "docs/start/a.md": page(
        body="## One\n\nHarmless changes are common. Not all pills are harmless."
    )
}
