"""Cases of missing-key."""

from minimal import edited, page

_DESIGN = "design: {phase: 3, allocation: randomized, masking: double"
GOOD = {
    "a trial": {"docs/trials/a.md": page("trial")},
    "no answer without its question": {
        "docs/trials/a.md": page("trial", f"{_DESIGN}}}", without=("design",))
    },
}
BAD = {
    "at the top": (
        {
            "docs/drugs/a.md": page("drug", without=("route", "modality")),
            "docs/sources/b.yaml": "type: book\ntitle: A\nissued: 2020\n",
        },
        [
            ("docs/drugs/a.md", "kind:", "'route:'"),
            ("docs/drugs/a.md", "kind:", "what kind of medicine"),
            ("docs/sources/b.yaml", 1, "'read:'"),
            ("docs/sources/b.yaml", 1, "at least one of DOI"),
        ],
    ),
    "inside, and because of another value": (
        {
            "docs/trials/a.md": edited(
                "docs/trials/example-one.md", "all: {n: 400, n_is", "all: {n_is"
            ).replace("value: 3, unit: years, from: randomization", "value: 3, unit: years"),
            "docs/sources/b.yaml": edited(
                "docs/sources/doe-2020.yaml", "part: abstract", "part: table"
            ),
        },
        [
            ("docs/trials/a.md", "all: {n_is", "'all:' (in populations) lacks 'n:'"),
            ("docs/trials/a.md", "at: {", "'at:' (in facts, os-3y) lacks 'from:'"),
            ("docs/sources/b.yaml", "read:", "'where:'"),
        ],
    ),
    "a question without its answer": (
        {
            "docs/trials/a.md": page(
                "trial", f"{_DESIGN}, primary: [overall-survival]}}", without=("design",)
            )
        },
        [("docs/trials/a.md", "design:", "lacks 'primary_met:'")],
    ),
    "a comparison without a result": (
        {
            "docs/trials/a.md": edited(
                "docs/trials/example-one.md", ", value: 0.74, interval: [0.56, 0.98], p: 0.04", ""
            )
        },
        [("docs/trials/a.md", "contrast:", "has none of 'value:', 'p:'")],
    ),
}
