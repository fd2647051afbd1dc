"""Cases of unknown-term."""

from minimal import MINIMAL, page

GOOD = {
    "key, name, abbreviation, other form": MINIMAL
    | {
        "docs/start/a.md": page(
            more="{term}`remission` {term}`in remission` {term}`AML` {term}`own words <aml>`"
        )
    }
}
BAD = {
    "misspelled and missing": (
        MINIMAL
        | {"docs/start/a.md": page(more="One {term}`remision`.\n\nTwo {term}`cells <stem-cell>`.")},
        [
            ("docs/start/a.md", "One", "did you mean 'remission'?"),
            ("docs/start/a.md", "Two", "explain it in docs/glossary.yaml"),
        ],
    )
}
