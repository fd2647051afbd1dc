"""Cases of claim-without-citation."""

from minimal import MINIMAL, page

_NO_CLAIMS = """## One

In 1963 it began. From 2010 to 2017 it grew, and in the 1980s it was small. The day was 13 April 2018.

It is for people 18 years or older. Adults aged 30 to 70 years took part. People over 70 did not.
Children from 1 to 14 years did. They were at least 3 years old, and 21 or younger at diagnosis.

A phase 3 trial, randomized 2:1, found it. Grade 3 or 4 is severe. Stage 0 to IV, cycles 1 to 6, days 1 to 14 of 28.

Chromosomes 9 and 22 swap parts: t(9;22)(q34;q11.2), del(17p), 46,XY,t(15;17). Monosomy 7 and -5/5q- too.

CD19, FLT3-ITD, 4-1BB, E1910, 7+3 and C92.0 are names. WHO 5th edition and ICC 2022 agree. ECOG 0 to 2.

Call within 24 hours. It takes 28 days. After 3 years people are seen every 6 months. The dose was 300 mg.

How many of every 100 are 40? Numbers are per 100,000. The name is EudraCT 2020-004554-30.

Suppose 40 of them are blue. The rate 5 means nothing.
"""
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "what is no claim": {"docs/start/a.md": page(body=_NO_CLAIMS)},
    "cited, or through a fact": {
        "docs/start/a.md": page(
            body="There were 40 centers {cite}`doe-2020 | Abstract`. Dr. Roe saw 12 of them. {cite}`doe-2020 | Abstract`\n\n"
            "It is the most common type. It prevents relapse {cite}`doe-2020 | Abstract`.\n\n"
            "- 40 centers. All took part {cite}`doe-2020 | Abstract`.\n\n"
            "| type | centers {cite}`doe-2020 | Abstract` |\n|---|---|\n| a | 40 |\n| b | 50 |\n\n"
            "Among them were {fact}`trials/example-one#os-3y | n` people in 12 centers."
        )
    },
    "when to call, headings, contributors": {
        "docs/start/a.md": page(
            body="## 12 signs\n\n:::{call} today\n- A fever of 38.0 or more.\n:::"
        ),
        "docs/contributing/b.md": page(
            without=("audience",), front="audience: [contributors]", body="It has 120 rules."
        ),
    },
}
BAD = {
    "quantity, superlative, cause": (
        {
            "docs/start/a.md": page(
                body="There were 40 centers. Others had none {cite}`doe-2020 | Abstract`.\n\n"
                "It is the most common type.\n\n"
                "This drug lowers the risk of relapse.\n\n"
                "| a | b |\n|---|---|\n| x | 77 |\n\n"
                ":::{clinical}\nMargin 1.608, see v1.2 and n = 84.\n:::\n"
            )
        },
        [
            ("docs/start/a.md", "40 centers", "the quantity '40' has no source"),
            ("docs/start/a.md", "most common", "comparison with all others"),
            ("docs/start/a.md", "lowers the risk", "names a cause or effect"),
            ("docs/start/a.md", "77", "the quantity '77'"),
            ("docs/start/a.md", "Margin", "the quantity '1.608'"),
        ],
    )
}
