"""Cases of wrong-count."""

from minimal import edited, page

GOOD = {"two ends": {"docs/trials/a.md": page("trial")}}
BAD = {
    "one end, three ends, an empty list, an empty group": (
        {
            "docs/trials/a.md": edited("docs/trials/example-one.md", "[53, 67]", "[53]")
            .replace("[43, 57]", "[43, 50, 57]")
            .replace("drugs: [drugs/examplinib]\n", "drugs: []\n"),
            "docs/studies/b.md": page("study", front="ids: {}"),
        },
        [
            ("docs/trials/a.md", "arms: {new: {value", "has 1 entry, but needs at least 2"),
            ("docs/trials/a.md", "arms: {new: {value", "at most 2"),
            ("docs/trials/a.md", "drugs: []", "has 0 entries"),
            ("docs/studies/b.md", "ids:", "add what is missing"),
        ],
    )
}
