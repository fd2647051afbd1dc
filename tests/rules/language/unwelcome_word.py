"""Cases of unwelcome-word."""

from minimal import page

GOOD = {
    "plain words": {
        "docs/start/a.md": page(
            body="## One\n\nPeople with leukemia are treated. It is measurable residual disease."
        )
    },
    "a page for contributors may name them": {
        "docs/start/a.md": page(
            without=("audience",),
            front="audience: [contributors]",
            body="## One\n\nNever write battle or victim.",
        )
    },
}
BAD = {
    "war, praise and an old term": (
        {
            "docs/start/a.md": page(
                body="## One\n\nShe lost her battle.\n\n- It is the good leukemia.\n- A miracle drug.\n- No minimal residual disease.\n"
                "- Many leukemic children."
            )
        },
        [
            ("docs/start/a.md", "battle", "say what happens"),
            ("docs/start/a.md", "the good leukemia", "no leukemia is good"),
            ("docs/start/a.md", "A miracle", "what was measured"),
            ("docs/start/a.md", "minimal residual", "measurable"),
            ("docs/start/a.md", "leukemic", "people with leukemia"),
        ],
    )
}
BAD["further wordings"] = (
    {
        "docs/start/a.md": page(
            body="## One\n\nThey beat cancer.\n\nShe succumbed.\n\nHe is terminally ill.\n\nA silent killer."
        )
    },
    [
        ("docs/start/a.md", "They beat cancer.", "beat cancer"),
        ("docs/start/a.md", "She succumbed.", "succumbed"),
        ("docs/start/a.md", "He is terminally ill.", "terminally ill"),
        ("docs/start/a.md", "A silent killer.", "killer"),
    ],
)
