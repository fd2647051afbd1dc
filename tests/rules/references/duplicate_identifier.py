"""Cases of duplicate-identifier."""

from minimal import MINIMAL, edited, page

_PAPER = "type: article-journal\ntitle: A\nissued: 2020\nDOI: 10.1000/EXAMPLE.2020.12\nPMID: 32400001\nread: []\n"
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "two papers about one trial": MINIMAL
    | {
        "docs/sources/a.yaml": edited(
            "docs/sources/doe-2020.yaml", "DOI:", "NCT: NCT01234567\nDOI:"
        )
        .replace("example.2020.12", "other.1")
        .replace("32400001", "32400002"),
        "docs/sources/b.yaml": edited(
            "docs/sources/doe-2020.yaml", "DOI:", "NCT: NCT01234567\nDOI:"
        )
        .replace("example.2020.12", "other.2")
        .replace("32400001", "32400003"),
    },
}
BAD = {
    "sources, a registry entry, trials": (
        MINIMAL
        | {
            "docs/sources/z.yaml": _PAPER,
            "docs/sources/r1.yaml": "type: webpage\ntitle: R1\nissued: 2020\nNCT: NCT01234567\nread: []\n",
            "docs/sources/r2.yaml": "type: webpage\ntitle: R2\nissued: 2020\nNCT: NCT01234567\nread: []\n",
            "docs/trials/other.md": page("trial", without=("title",), front="title: Other"),
        },
        [
            ("docs/sources/z.yaml", "DOI:", "also stands in 'doe-2020'"),
            ("docs/sources/z.yaml", "PMID:", "PMID '32400001' also stands in"),
            ("docs/sources/r2.yaml", "NCT:", "also stands in 'r1'"),
            ("docs/trials/other.md", "ids:", "also stands in 'trials/example-one'"),
        ],
    )
}
