"""Cases of table-without-header."""

from minimal import page

GOOD = {
    "all named": {
        "docs/start/a.md": page(body="## One\n\n| Sign | What to do |\n|---|---|\n| Fever |  |\n")
    },
}
BAD = {
    "two tables": (
        {
            "docs/start/a.md": page(
                body="## One\n\n|  | What to do |\n|---|---|\n| Fever | Call |\n\nText.\n\n| Sign |  | More |\n|---|---|---|\n| a | b | c |\n"
            )
        },
        [("docs/start/a.md", "|  | What", "column 1"), ("docs/start/a.md", "| Sign |", "column 2")],
    )
}
