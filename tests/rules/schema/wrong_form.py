"""Cases of wrong-form."""

from minimal import edited, page

GOOD = {"a study": {"docs/studies/a.md": page("study")}}
BAD = {
    "dates, references, identifiers, names": (
        {
            "docs/trials/a.md": edited("docs/trials/example-one.md", "NCT01234567", "NCT123")
            .replace("diseases: [diseases/aml]", "diseases: [Diseases/AML]")
            .replace("date: 2026-11-20, next", "date: 20.11.2026, next")
            .replace("new: {value: 60, interval: [53, 67]}", "New One: {value: 60}"),
            "docs/sources/b.yaml": edited(
                "docs/sources/doe-2020.yaml", "DOI: 10", "DOI: https://doi.org/10"
            ),
        },
        [
            ("docs/trials/a.md", "ids:", "NCT and eight digits"),
            ("docs/trials/a.md", "diseases: [", "folder/name"),
            ("docs/trials/a.md", "checked:", "year-month-day"),
            ("docs/trials/a.md", "arms: {New", "the name 'New One'"),
            ("docs/sources/b.yaml", "DOI:", "without https://doi.org/"),
        ],
    ),
    "a sign that has no place": (
        {
            "docs/drugs/a.md": page(
                "drug",
                front='summary: "A pill for TP53 that 60 in 100 people take for long."',
                without=("summary",),
            )
        },
        [("docs/drugs/a.md", "summary:", "'summary:' holds '60'")],
    ),
}
