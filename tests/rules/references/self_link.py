"""Cases of self-link."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a link to a section of its own": MINIMAL
    | {"docs/drugs/examplinib.md": page("drug", more="See {drug}`above <examplinib#who-for>`.")},
}
BAD = {
    "role and field": (
        MINIMAL
        | {
            "docs/drugs/examplinib.md": page("drug", more="See {drug}`examplinib`."),
            "docs/diseases/aml.md": page("disease", front="part_of: diseases/aml"),
            "docs/start/when-to-call.md": page(more="See {page}`here <start/when-to-call>`."),
        },
        [
            ("docs/drugs/examplinib.md", "See", "this page links to itself (drug)"),
            ("docs/diseases/aml.md", "part_of", "remove the link"),
            ("docs/start/when-to-call.md", "See", "write the word without a link"),
        ],
    )
}
