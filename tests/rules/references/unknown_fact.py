"""Cases of unknown-fact."""

from minimal import MINIMAL, edited, page

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "arm, contrast, point, whole": MINIMAL
    | {
        "docs/start/a.md": page(
            body="{fact}`trials/example-one#os-3y.new` {fact}`trials/example-one#os-3y | contrast`\n\n"
            "{fact}`trials/example-one#os-3y.contrast`\n\n"
            ":::{people} statistics/example-series#all.2010-2019\n:::\n\n"
            ":::{chart} statistics/example-series\n:series: all\n:::"
        )
    },
}
_BODY = """{fact}`trials/example-one#os-3y.newer` had it.

{fact}`trials/example-one#os-2y`

{fact}`studies/example-cohort#remission.new`

:::{results}
trials/example-one#os-3y
trials/example-one#oss-3y
:::

:::{people} trials/nowhere#os
:::

:::{chart} statistics/example-series
:series: men
:::
"""
BAD = {
    "roles and directives": (
        MINIMAL | {"docs/start/a.md": page(body=_BODY)},
        [
            ("docs/start/a.md", "os-3y.newer", "did you mean 'trials/example-one#os-3y.new'"),
            ("docs/start/a.md", "os-2y", "there is no fact 'trials/example-one#os-2y'"),
            ("docs/start/a.md", "remission.new", "this fact has no parts"),
            ("docs/start/a.md", "oss-3y", "did you mean 'trials/example-one#os-3y'"),
            ("docs/start/a.md", "nowhere#os", "there is no page 'trials/nowhere'"),
            ("docs/start/a.md", ":::{chart}", "has no series 'men'"),
        ],
    ),
    "front matter": (
        MINIMAL
        | {
            "docs/diseases/aml.md": edited(
                "docs/diseases/aml.md",
                "outlook: [trials/example-one#os-3y.new]",
                "outlook: [trials/example-one#os-3y.neu]",
            ).replace(
                "rests_on: [trials/example-one#os-3y.new]", "rests_on: [trials/example-one#os]"
            ),
            "docs/trials/example-one.md": edited(
                "docs/trials/example-one.md",
                "    analysis: final\n",
                "    analysis: final\n    differs_from: trials/example-one#os-4y\n    why: a\n"
                "    earlier_than: studies/example-cohort#remision\n",
            ),
            "docs/start/a.md": page(
                front="disagree: [{facts: [studies/example-cohort#remission, drugs/examplinib#x], why: a}]"
            ),
        },
        [
            ("docs/diseases/aml.md", "outlook:", "os-3y.neu"),
            ("docs/diseases/aml.md", "answer:", "trials/example-one#os"),
            ("docs/trials/example-one.md", "differs_from:", "os-4y"),
            (
                "docs/trials/example-one.md",
                "earlier_than:",
                "did you mean 'studies/example-cohort#remission'",
            ),
            ("docs/start/a.md", "disagree:", "'drugs/examplinib' has none yet"),
        ],
    ),
}
