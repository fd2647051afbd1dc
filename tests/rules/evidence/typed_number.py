"""Cases of typed-number."""

from minimal import MINIMAL, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "cited, shown, explained, a threshold beside a fact": {
        "docs/start/a.md": page(
            body="About 85 % lived {cite}`doe-2020 | Abstract`. {fact}`trials/example-one#os-3y.new` lived.\n\n"
            "A risk of 90 percent means that it happens often. Suppose 3 in 10 fall ill.\n\n"
            "Adherence below 90 %: {fact}`trials/example-one#os-3y.old`.\n\n"
            "The bars are 95 % confidence intervals. In one of two trials chance decided."
        )
    },
}
BAD = {
    "percent, shares, lengths of life": (
        MINIMAL
        | {
            "docs/start/a.md": page(
                body="About 85 % lived.\n\nIt helps 8 in 10 people.\n\nIt helps about three out of ten.\n\n"
                "Of them 376 of 405 came.\n\nMedian survival was 14.7 months.\n\n"
                "People lived 5 years longer.\n\n{fact}`trials/example-one#os-3y.new` lived, against 50 percent."
            )
        },
        [
            ("docs/start/a.md", "85 %", "the number '85 %' is typed"),
            ("docs/start/a.md", "8 in 10", "'8 in 10'"),
            ("docs/start/a.md", "three out of ten", "three out of ten"),
            ("docs/start/a.md", "376", "376 of 405"),
            ("docs/start/a.md", "14.7", "14.7 months"),
            ("docs/start/a.md", "longer", "5 years"),
            ("docs/start/a.md", "against 50", "write {fact}`trials/example-one#os-3y.old`"),
        ],
    )
}
