"""Cases of malformed-identifier."""

from minimal import MINIMAL, edited, page

_REVIEW = "clinical_review: {name: A, role: B, date: 2026-11-20, scope: C, conflicts: none declared, orcid: %s}"
GOOD = {
    "all kinds right": MINIMAL
    | {
        "docs/start/a.md": page(front=_REVIEW % "0000-0002-1825-0097"),
        "docs/trials/b.md": page(
            "trial",
            without=("ids",),
            front="ids: {eudract: 2012-000123-12, ctis: 2023-501234-12-00}",
        ),
        "docs/sources/c.yaml": edited(
            "docs/sources/doe-2020.yaml", "DOI:", "ISSN: 0028-4793\nISBN: 978-0-306-40615-7\nDOI:"
        ),
    }
}
BAD = {
    "a digit wrong, a year wrong, a resolver": (
        {
            "docs/start/a.md": page(front=_REVIEW % "0000-0002-1825-0098"),
            "docs/trials/b.md": page(
                "trial",
                without=("ids",),
                front="ids:\n  eudract: 2062-000123-12\n  ctis: 2013-501234-12-00",
            ),
            "docs/sources/c.yaml": edited(
                "docs/sources/doe-2020.yaml",
                "DOI: 10.1000/example.2020.12",
                "ISSN: 0028-4739\nISBN: 978-0-306-40615-8\nDOI: https://doi.org/10.1000/x",
            ),
        },
        [
            ("docs/start/a.md", "orcid", "is no ORCID"),
            ("docs/trials/b.md", "eudract", "its year 2062 lies in the future"),
            ("docs/trials/b.md", "ctis", "before 2022"),
            ("docs/sources/c.yaml", "ISSN:", "is no ISSN"),
            ("docs/sources/c.yaml", "ISBN:", "is no ISBN"),
            ("docs/sources/c.yaml", "DOI:", "it starts with a web address"),
        ],
    )
}
