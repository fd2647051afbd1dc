"""Cases of impossible-date."""

from minimal import edited

GOOD = {
    "leap day, month alone": {
        "docs/breakthroughs/a.md": edited(
            "docs/breakthroughs/example-step.md", "date: 2020-05\n", "date: 2020-02-29\n"
        )
    }
}
BAD = {
    "in a page and a source": (
        {
            "docs/breakthroughs/a.md": edited(
                "docs/breakthroughs/example-step.md", "date: 2020-05\n", "date: 2021-02-29\n"
            ).replace("next: 2027-05-20", "next: 2027-04-31"),
            "docs/sources/b.yaml": edited("docs/sources/doe-2020.yaml", "2020-05-14", "2020-06-31"),
        },
        [
            ("docs/breakthroughs/a.md", "date: 2021-02-29", "no such day"),
            ("docs/breakthroughs/a.md", "next:", "'next:' (in checked) is 2027-04-31"),
            ("docs/sources/b.yaml", "issued", "right day"),
        ],
    )
}
