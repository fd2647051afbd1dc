"""Cases of unlikely-pmid."""

from minimal import MINIMAL, edited


def _paper(pmid: str, issued: str, note: str = "") -> str:
    text = edited("docs/sources/doe-2020.yaml", "PMID: 32400001", f"PMID: {pmid}{note}")
    return text.replace("issued: 2020-05-14", f"issued: {issued}")


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "real papers": {
        "docs/sources/a.yaml": _paper("39047240", "2024-07-25"),
        "docs/sources/b.yaml": _paper("12796358", "2003-06"),
        "docs/sources/c.yaml": _paper("33818756", "2021"),
        "docs/sources/d.yaml": _paper("39651791", "2025-02-27"),
    },
    "before 1997 nothing can be told": {"docs/sources/a.yaml": _paper("7266426", "1981")},
    "said in the note": {
        "docs/sources/a.yaml": _paper("39047240", "2009", "\nnote: The PMID came late.")
    },
}
BAD = {
    "another decade": (
        {
            "docs/sources/a.yaml": _paper("19047240", "2024-07-25"),
            "docs/sources/b.yaml": _paper("3904724", "2024"),
            "docs/sources/c.yaml": _paper("39047240", "2014"),
        },
        [
            ("docs/sources/a.yaml", "PMID:", "was given out about 2008, the paper is from 2024"),
            ("docs/sources/b.yaml", "PMID:", "about 1996"),
            ("docs/sources/c.yaml", "PMID:", "about 2024"),
        ],
    )
}
