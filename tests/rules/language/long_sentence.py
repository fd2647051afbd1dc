"""Cases of long-sentence."""

from minimal import page

LONG = "You can go " + "and go " * 13 + "home today."
GOOD = {
    "a list without stops is many sentences": {
        "docs/start/a.md": page(
            body="## One\n\n"
            + "\n".join(f"- one small thing you can do number {i}" for i in range(9))
        )
    },
    "long in the clinical layer": {
        "docs/start/a.md": page(body=f"## One\n\n:::{{clinical}}\n{LONG}\n:::")
    },
    "a short form inside is no end": {
        "docs/start/a.md": page(body="## One\n\nDr. A. Smith saw it, e.g. Here. Then he left.")
    },
}
BAD = {
    "two of them": (
        {"docs/start/a.md": page(body=f"## One\n\nIt is short. {LONG}\n\n- {LONG} Short again.")},
        [
            ("docs/start/a.md", "It is short.", "31 words"),
            ("docs/start/a.md", "Short again.", "make two sentences"),
        ],
    )
}
