"""Cases of text-length."""

from minimal import page

GOOD = {"right lengths": {"docs/drugs/a.md": page("drug")}}
BAD = {
    "too short, too long, empty": (
        {
            "docs/drugs/a.md": page(
                "drug",
                front='title: "AB"\nsummary: "Too short."\ndrug_class: ""\naliases: ["'
                + "x" * 81
                + '"]',
                without=("title", "summary", "drug_class", "aliases"),
            )
        },
        [
            ("docs/drugs/a.md", "title:", "has 2 letters and signs, but needs at least 3"),
            ("docs/drugs/a.md", "summary:", "sentences of 40 to 520"),
            ("docs/drugs/a.md", "drug_class:", "is empty"),
            ("docs/drugs/a.md", "aliases:", "at most 80"),
        ],
    )
}
