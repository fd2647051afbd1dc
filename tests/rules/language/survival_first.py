"""Cases of survival-first."""

from minimal import MINIMAL, page

FACT = "trials/example-one#os-3y.new"
GOOD = {
    "under a heading": {
        "docs/start/a.md": page(
            body="Here is what it is.\n\n## Numbers\n\nAfter three years {fact}`" + FACT + "`."
        )
    },
    "a trial may": {
        "docs/trials/a.md": page("trial", body="After three years {fact}`" + FACT + "`.")
    },
}
BAD = {
    "first paragraph": (
        MINIMAL
        | {
            "docs/start/a.md": page(
                body=f"## One\n\nText {{fact}}`{FACT}` and\nonce more {{fact}}`{FACT} | bare`."
            ),
        },
        [("docs/start/a.md", "Text", FACT), ("docs/start/a.md", "once more", "further down")],
    )
}
BAD["below a call"] = (
    MINIMAL
    | {
        "docs/start/a.md": page(
            body=f"## One\n\n:::{{call}} today\n- Fever\n:::\n\nThen {{fact}}`{FACT}` were alive."
        ),
    },
    [("docs/start/a.md", "Then", FACT)],
)
