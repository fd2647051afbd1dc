"""Cases of several-documents."""

GOOD = {"one": {"docs/sources/a.yaml": "---\ntype: book\n"}}
BAD = {
    "two": (
        {"docs/sources/a.yaml": "type: book\n---\ntype: report\n"},
        [("docs/sources/a.yaml", 2, "second line '---'")],
    )
}
