"""Cases of link-to-draft."""

from minimal import MINIMAL, page

_DRAFT = MINIMAL["docs/trials/example-one.md"].replace("status: published", "status: draft")
_OTHERS = {k: v for k, v in MINIMAL.items() if "example-one" not in v}
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a draft names a draft": _OTHERS
    | {
        "docs/trials/example-one.md": _DRAFT,
        "docs/start/a.md": page(
            without=("status",),
            front="status: draft\nabout: [trials/example-one]",
            more="{fact}`trials/example-one#os-3y.new` {trial}`example-one`",
        ),
    },
}
BAD = {
    "field, role, fact, table": (
        _OTHERS
        | {
            "docs/trials/example-one.md": _DRAFT,
            "docs/start/a.md": page(
                front="about: [trials/example-one]",
                more="A {trial}`example-one`.\n\nB {fact}`trials/example-one#os-3y.new`.\n\n"
                ":::{results}\ntrials/example-one#os-3y\n:::",
            ),
        },
        [
            ("docs/start/a.md", "about:", "'trials/example-one' is a draft"),
            ("docs/start/a.md", "A {trial}", "will not be on the site"),
            ("docs/start/a.md", "B {fact}", "stands in a draft"),
            ("docs/start/a.md", 29, "or take the fact out"),
        ],
    )
}
