"""Cases of fusion-notation."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "right, lists of genes, words, aliases, links": {
        "docs/start/a.md": page(
            front="aliases: [BCR-ABL1]",
            more="{gene}`BCR::ABL1` and BCR::ABL1-negative. NPM1/FLT3-ITD, IDH1/IDH2, HLA-DR, PD-1, JAK1/JAK2, FLT3-ITD. "
            "Also {gene}`MLLT3::KMT2A`, as one system writes it. See {biomarker}`x <bcr-abl1>` and `BCR-ABL1`.",
        )
    },
}
BAD = {
    "hyphen, slash, old names, title": (
        {
            "docs/start/a.md": page(
                without=("title",),
                front="title: BCR-ABL1 and you",
                more="A is BCR-ABL.\n\nB is PML/RARα here.\n\nC is {gene}`TEL-AML1`.\n\nD is BCR–ABL1-positive.\n\n"
                "E is RUNX1T1-RUNX1.",
            )
        },
        [
            ("docs/start/a.md", "title:", "write BCR::ABL1"),
            ("docs/start/a.md", "A is", "the fusion is written 'BCR-ABL'"),
            ("docs/start/a.md", "B is", "write PML::RARA"),
            ("docs/start/a.md", "C is", "write ETV6::RUNX1"),
            ("docs/start/a.md", "D is", "write BCR::ABL1"),
            ("docs/start/a.md", "E is", "write RUNX1::RUNX1T1"),
        ],
    )
}
