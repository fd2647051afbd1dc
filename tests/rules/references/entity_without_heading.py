"""Cases of entity-without-heading."""

from minimal import MINIMAL, edited, page

_ROW = "source: doe-2020, locator: Abstract, seen: [{date: 2026-11-20, by: a}]"
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a page of the entity's name": MINIMAL
    | {
        "docs/diseases/npm1-type.md": page(
            "disease", without=("title", "entities"), front="title: B"
        ),
        "docs/diseases/aml.md": edited("docs/diseases/aml.md", " {#npm1-type}", " {#other}"),
    },
}
BAD = {
    "misspelled, missing, twice": (
        {
            "docs/diseases/aml.md": page(
                "disease",
                without=("entities",),
                front="entities:\n"
                + "\n".join(
                    f"  - {{id: {i}, who2022: {i}, icc2022: {i}, {_ROW}}}"
                    for i in ("npm1-typ", "zzz", "outlok")
                ),
                more="### One {#outlok}\n\nA.\n\n### Two {#outlok}\n\nB.",
            )
        },
        [
            ("docs/diseases/aml.md", "id: npm1-typ,", "did you mean 'npm1-type'?"),
            ("docs/diseases/aml.md", "id: zzz", "write a heading that ends in {#zzz}"),
            ("docs/diseases/aml.md", "id: outlok", "2 headings end in {#outlok}"),
        ],
    )
}
