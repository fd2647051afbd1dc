"""Cases of missing-section."""

from minimal import edited, page

GOOD = {
    "drug, chapter pages that need none": {
        "docs/drugs/a.md": page("drug"),
        "docs/drugs/index.md": page(body="Text."),
        "docs/biology/b.md": page(body="Text."),
        "docs/start/questions-to-ask.md": page(body="Text."),
    }
}
BAD = {
    "a drug and a topic": (
        {
            "docs/drugs/a.md": edited(
                "docs/drugs/examplinib.md", "{#side-effects}", "{#side-effect}"
            ).replace("{#ask}", ""),
            "docs/living/b.md": page(body="Text."),
        },
        [
            ("docs/drugs/a.md", "kind:", "if it is there as {#side-effect}"),
            ("docs/drugs/a.md", "kind:", "{#ask}"),
            ("docs/living/b.md", "kind:", "{#when-to-call}"),
        ],
    )
}
