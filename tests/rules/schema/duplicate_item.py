"""Cases of duplicate-item."""

from minimal import page

GOOD = {"different": {"docs/drugs/a.md": page("drug", front="x: [1, 2]")}}
BAD = {
    "texts and groups": (
        {
            "docs/drugs/a.md": page(
                "drug",
                front="audience: [patients, doctors, patients]\n"
                "brands:\n  - {name: A, regions: [us]}\n  - {name: B, regions: [us]}\n"
                "  - {regions: [us], name: A}",
                without=("audience", "brands"),
            )
        },
        [
            ("docs/drugs/a.md", "audience", "'patients' twice"),
            ("docs/drugs/a.md", "{regions", "twice"),
        ],
    )
}
