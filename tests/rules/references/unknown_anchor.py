"""Cases of unknown-anchor."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "heading, entity, fact, approval": MINIMAL
    | {
        "docs/start/a.md": page(
            more="{disease}`signs <aml#signs>` {disease}`aml#npm1-type` {trial}`example-one#os-3y` "
            "{drug}`example <examplinib#us-aml>`"
        )
    },
}
BAD = {
    "roles and fields": (
        MINIMAL
        | {
            "docs/start/a.md": page(
                more="{disease}`signs <aml#sign>` is one.\n\n{page}`start/when-to-call#zzz`"
            ),
            "docs/biomarkers/npm1.md": page(
                "biomarker", without=("diseases",), front="diseases: [diseases/aml#signs]"
            ),
        },
        [
            ("docs/start/a.md", "is one", "did you mean 'diseases/aml#signs'?"),
            ("docs/start/a.md", "zzz", "has no place 'zzz'"),
            ("docs/biomarkers/npm1.md", "diseases:", "has no disease type 'signs'"),
        ],
    )
}
