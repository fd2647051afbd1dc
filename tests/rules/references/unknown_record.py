"""Cases of unknown-record."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "an entity and a section": MINIMAL
    | {
        "docs/biomarkers/npm1.md": page(
            "biomarker",
            without=("diseases",),
            front="diseases: [diseases/aml#npm1-type]",
            more="See {disease}`the signs <aml#signs>` and {page}`start/when-to-call`.",
        )
    },
}
BAD = {
    "front matter, roles, directives, glossary": (
        MINIMAL
        | {
            "docs/drugs/b.md": page(
                "drug",
                without=("title", "diseases", "trials"),
                front="title: B\ndiseases: [diseases/alm]\ntrials: [trials/nowhere-at-all]",
                more="See {drug}`exampleinib` and {page}`start/when-to-cal`.\n\n"
                "{trial}`EXAMPLE <example-on>` is one.\n\n"
                ":::{chart} statistics/example-serie\n:::\n\n"
                ":::{records} drugs\n:disease: diseases/amll\n:::",
            ),
            "docs/glossary.yaml": "terms:\n  a:\n    name: a\n    plain: b\n    page: diseases/cll9\n",
        },
        [
            ("docs/drugs/b.md", "diseases: [diseases/alm]", "did you mean 'diseases/aml'"),
            ("docs/drugs/b.md", "nowhere-at-all", "make docs/trials/nowhere-at-all.md first"),
            ("docs/drugs/b.md", "See {drug}", "did you mean 'examplinib'"),
            ("docs/drugs/b.md", "See {drug}", "did you mean 'start/when-to-call'"),
            ("docs/drugs/b.md", "EXAMPLE <", "did you mean 'example-one'"),
            ("docs/drugs/b.md", "example-serie", "did you mean 'statistics/example-series'"),
            ("docs/drugs/b.md", ":disease:", "there is no page 'diseases/amll'"),
            ("docs/glossary.yaml", "diseases/cll9", "there is no page 'diseases/cll9'"),
        ],
    ),
    "the right name in another folder": (
        MINIMAL | {"docs/start/a.md": page(front="about: [biomarkers/examplinib]")},
        [("docs/start/a.md", "about:", "did you mean 'drugs/examplinib'")],
    ),
}
