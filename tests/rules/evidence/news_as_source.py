"""Cases of news-as-source."""

from minimal import MINIMAL, edited, page

_DOE = "docs/sources/doe-2020.yaml"
_NEWS = (
    "{part: full, of: article, copy: news, host: news.example.org, cut: false, date: 2026-11-20}"
)
_PAGES = {k: v for k, v in MINIMAL.items() if k.startswith(("docs/sources", "docs/drugs"))}
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "news beside the paper": MINIMAL
    | {_DOE: edited(_DOE, "2026-11-20}]", f"2026-11-20}}, {_NEWS}]")},
}
BAD = {
    "fact, approval, citation": (
        _PAGES
        | {
            _DOE: edited(_DOE, "copy: official", "copy: news"),
            "docs/sources/agency-examplinib-2021.yaml": edited(
                "docs/sources/agency-examplinib-2021.yaml", "copy: official", "copy: news"
            ),
            "docs/studies/example-cohort.md": MINIMAL["docs/studies/example-cohort.md"],
            "docs/start/a.md": page(more="So {cite}`doe-2020 | Abstract`."),
        },
        [
            ("docs/studies/example-cohort.md", "defaults:", "(fact 'remission')"),
            ("docs/drugs/examplinib.md", "history:", "(approval 'us-aml')"),
            ("docs/start/a.md", "So {cite}", "'doe-2020' was read in news only"),
        ],
    )
}
