"""Cases of hard-to-read."""

from minimal import page

EASY = "You may feel tired. Your team will help you. Ask them what you can do at home. " * 8
HARD = (
    "The administration of myelosuppressive polychemotherapy necessitates prolonged hospitalization, because "
    "immunosuppression considerably predisposes individuals to opportunistic infections. "
)
GOOD = {
    "short sentences": {"docs/start/when-to-call.md": page(body="## One\n\n" + EASY)},
    "hard words in the clinical layer": {
        "docs/start/when-to-call.md": page(
            body="## One\n\n" + EASY + "\n\n:::{clinical}\n" + HARD * 8 + "\n:::"
        )
    },
    "a hard page for doctors alone": {
        "docs/start/when-to-call.md": page(
            body="## One\n\n" + HARD * 10, without=("audience",), front="audience: [doctors]"
        )
    },
    "too short to grade": {"docs/start/when-to-call.md": page(body="## One\n\n" + HARD)},
}
BAD = {
    "hard words, long sentences": (
        {
            "docs/start/when-to-call.md": page(body="## One\n\n" + HARD * 10),
            "docs/start/second.md": page(body="## One\n\n" + EASY + "\n\n" + HARD * 20),
        },
        [
            ("docs/start/when-to-call.md", None, "above 8"),
            ("docs/start/second.md", None, "hardest: line"),
        ],
    )
}
