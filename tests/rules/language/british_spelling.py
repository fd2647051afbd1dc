"""Cases of british-spelling."""

from minimal import page

GOOD = {
    "US spelling, British alias": {
        "docs/start/a.md": page(
            front="aliases: [leukaemia, tumour]",
            body="## One\n\nLeukemia is a cancer of the blood.",
        )
    },
    "a body's own name": {
        "docs/start/a.md": page(
            body="## One\n\nThe Haematological Malignancy Network counts people."
        )
    },
    "inside a role's target": {
        "docs/start/a.md": page(body="## One\n\nSee {cite}`leukaemia-2020 | Abstract`.")
    },
}
BAD = {
    "three in one page": (
        {
            "docs/start/a.md": page(
                without=("title",),
                front='title: "Anaemia at home"',
                body="## One\n\nLeukaemia and\na tumour.",
            )
        },
        [
            ("docs/start/a.md", "title:", "write 'Anemia'"),
            ("docs/start/a.md", "Leukaemia and", "write 'Leukemia'"),
            ("docs/start/a.md", "a tumour.", "write 'tumor'"),
        ],
    )
}
