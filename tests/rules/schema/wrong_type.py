"""Cases of wrong-type."""

from minimal import edited, page

GOOD = {"right types": {"docs/diseases/a.md": page("disease")}}
BAD = {
    "text for list, list for text, group for text, number for whole number, text for boolean": (
        {
            "docs/drugs/a.md": page(
                "drug",
                front="aliases: Gleevec\ntitle: [a]\ndrug_class: {a: b}\nfacts: [{id: a, n: 1.5}]",
                without=("aliases", "title", "drug_class"),
            ),
            "docs/sources/b.yaml": edited(
                "docs/sources/doe-2020.yaml", "cut: false", 'cut: "false"'
            ).replace("volume: 12", "volume: [1]"),
        },
        [
            ("docs/drugs/a.md", "aliases", "a list in square brackets belongs there"),
            ("docs/drugs/a.md", "title:", "'title:' is a list"),
            ("docs/drugs/a.md", "drug_class", "a group of lines, but text belongs there"),
            ("docs/drugs/a.md", "facts:", "a whole number"),
            ("docs/sources/b.yaml", "volume", "text belongs there"),
            ("docs/sources/b.yaml", "read:", "remove the quotes: false"),
        ],
    )
}
