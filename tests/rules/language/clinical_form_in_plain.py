"""Cases of clinical-form-in-plain."""

from minimal import page

GOOD = {
    "plain form, and the clinical one in its layer": {
        "docs/start/a.md": page(
            body="## One\n\nAbout {fact}`trials/x#a.b`.\n\n:::{clinical}\n{fact}`trials/x#a | contrast`\n:::"
        )
    }
}
BAD = {
    "two forms": (
        {
            "docs/start/a.md": page(
                body="## One\n\nAbout {fact}`trials/x#a.b | clinical`.\n\n- And {fact}`trials/x#a | arms`."
            )
        },
        [("docs/start/a.md", "clinical`", "'clinical'"), ("docs/start/a.md", "arms`", "'arms'")],
    )
}
