"""Cases of unexplained-abbreviation."""

from minimal import page

GOOD = {
    "written out first": {
        "docs/start/a.md": page(
            body="## One\n\nMeasurable residual disease (MRD) counts. MRD is small. So are many MRDs."
        )
    },
    "short form first": {
        "docs/start/a.md": page(body="## One\n\nThe CBC (complete blood count) comes first.")
    },
    "known to everybody, a gene, the clinical layer": {
        "docs/start/a.md": page(
            body="## One\n\nDNA in the US. {gene}`KMT2A` too.\n\n:::{clinical}\nPFS was longer.\n:::"
        )
    },
    "explained by the page's own names": {
        "docs/start/a.md": page(front="aliases: [AML]", body="## One\n\nAML is a cancer.")
    },
    "the name of a trial": {
        "docs/trials/a.md": page("trial", front="aliases: [VIALE-A]"),
        "docs/start/a.md": page(body="## One\n\nThe trial VIALE-A ran."),
    },
}
BAD = {
    "two, each at its first use": (
        {
            "docs/start/a.md": page(
                body="## One\n\nYour CBC is low.\n\nYour CBC again.\n\n- The TLS risk (tumor lysis).\n- GVHD may come."
            )
        },
        [
            ("docs/start/a.md", "CBC is low", "'CBC'"),
            ("docs/start/a.md", "TLS", "'TLS'"),
            ("docs/start/a.md", "GVHD", "write the full words"),
        ],
    )
}
GOOD["a karyotype"] = {
    "docs/start/a.md": page(body="## One\n\nDoctors write 46,XX or 46,XY for the usual set.")
}
