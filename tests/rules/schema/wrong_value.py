"""Cases of wrong-value."""

from minimal import edited, page

GOOD = {"a breakthrough": {"docs/breakthroughs/a.md": page("breakthrough")}}
BAD = {
    "lists of values": (
        {
            "docs/drugs/a.md": page(
                "drug",
                front="audience: [patiens, doctors]\nmodality: pill",
                without=("audience", "modality"),
            ),
            "docs/trials/a.md": edited("docs/trials/example-one.md", "stat: km", "stat: kaplan"),
        },
        [
            ("docs/drugs/a.md", "patiens", "did you mean 'patients'?"),
            ("docs/drugs/a.md", "modality", "write one of: small-molecule"),
            ("docs/trials/a.md", "stat: kaplan", "'stat:' (in facts, os-3y) is 'kaplan'"),
        ],
    ),
    "a word where a number or one of two words belongs": (
        {"docs/trials/a.md": edited("docs/trials/example-one.md", "value: 60", "value: many")},
        [("docs/trials/a.md", "value: many", "'not-reached'")],
    ),
}
