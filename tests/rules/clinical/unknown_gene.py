"""Cases of unknown-gene."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "fusions, variants, families, an old name called old": {
        "docs/start/a.md": page(
            more="{gene}`BCR::ABL1` {gene}`FLT3-ITD` {gene}`IDH1/2` {gene}`IGHV` {gene}`KMT2A-rearranged` "
            "{gene}`NPM1 type A`\n\nThe older name of {gene}`KMT2A` is {gene}`MLL`."
        )
    },
}
BAD = {
    "retired, a protein, misspelled, unheard of": (
        {
            "docs/start/a.md": page(
                more="A {gene}`MLL`.\n\nB {gene}`AML1::ETO`.\n\nC {gene}`CD20`.\n\nD {gene}`npm1`.\n\n"
                "E {gene}`QQQ9`."
            ),
            "docs/biomarkers/b.md": page(
                "biomarker", without=("genes",), front="genes: [NPM1, EVI1]"
            ),
        },
        [
            ("docs/start/a.md", "A {gene}", "write 'KMT2A'"),
            ("docs/start/a.md", "B {gene}", "write 'RUNX1'"),
            ("docs/start/a.md", "B {gene}", "write 'RUNX1T1'"),
            ("docs/start/a.md", "C {gene}", "write 'MS4A1'"),
            ("docs/start/a.md", "D {gene}", "did you mean 'NPM1'?"),
            ("docs/start/a.md", "E {gene}", "look it up at genenames.org"),
            ("docs/biomarkers/b.md", "genes:", "write 'MECOM'"),
        ],
    )
}
