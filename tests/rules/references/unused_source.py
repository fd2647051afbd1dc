"""Cases of unused-source."""

from minimal import MINIMAL, edited, page

_OTHER = edited("docs/sources/doe-2020.yaml", "Examplinib in", "Another in")
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "cited only": MINIMAL
    | {"docs/sources/a.yaml": _OTHER, "docs/start/a.md": page(more="So {cite}`a | Abstract`.")},
}
BAD = {
    "two forgotten": (
        MINIMAL | {"docs/sources/a.yaml": _OTHER, "docs/sources/b.yaml": _OTHER},
        [
            ("docs/sources/a.yaml", 2, "no page uses the source 'a'"),
            ("docs/sources/b.yaml", 2, "delete the file"),
        ],
    )
}
