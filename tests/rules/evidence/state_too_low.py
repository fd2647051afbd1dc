"""Cases of state-too-low."""

from minimal import MINIMAL, edited, page

_DOE, _TRIAL = "docs/sources/doe-2020.yaml", "docs/trials/example-one.md"
_ONCE = edited(_TRIAL, ", {date: 2026-11-21, by: second}]", "]")
_SHOW = page(
    more="So {fact}`trials/example-one#os-3y.new`.\n\n:::{results}\ntrials/example-one#os-3y\n:::"
)
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "read once, on an ordinary page": MINIMAL
    | {
        _TRIAL: _ONCE,
        "docs/living/a.md": _SHOW,
        "docs/diseases/aml.md": edited("docs/diseases/aml.md", "answer:", "x:"),
    },
    "not confirmed, on a draft": {
        _DOE: edited(_DOE, "copy: official", "copy: news"),
        _TRIAL: _ONCE.replace("published", "draft"),
        "docs/start/a.md": _SHOW.replace("status: published", "status: draft"),
    },
}
BAD = {
    "read once: landing, start and answer": (
        MINIMAL
        | {
            _TRIAL: _ONCE,
            "docs/start/a.md": _SHOW,
            "docs/index.md": page(body="{fact}`trials/example-one#os-3y.old` it is."),
        },
        [
            ("docs/diseases/aml.md", "answer:", "'trials/example-one#os-3y.new' is entered"),
            ("docs/start/a.md", "So {fact}", "read once"),
            ("docs/start/a.md", 26, "let a second reader read the source"),
            ("docs/index.md", "it is", "is entered"),
        ],
    ),
    "news only: every published page, approvals too": (
        {
            _DOE: edited(_DOE, "copy: official", "copy: news"),
            "docs/sources/agency-examplinib-2021.yaml": edited(
                "docs/sources/agency-examplinib-2021.yaml", "cut: false", "cut: true"
            ),
            _TRIAL: MINIMAL[_TRIAL],
            "docs/living/a.md": _SHOW,
            "docs/drugs/examplinib.md": MINIMAL["docs/drugs/examplinib.md"],
        },
        [
            (_TRIAL, 40, "os-3y.new' is unconfirmed"),
            (_TRIAL, 40, "os-3y.old' is unconfirmed"),
            (_TRIAL, 46, "is unconfirmed"),
            ("docs/living/a.md", "So {fact}", "take it off the page"),
            ("docs/living/a.md", 26, "is unconfirmed"),
            ("docs/drugs/examplinib.md", "history:", "approval 'us-aml' is unconfirmed"),
        ],
    ),
}
