"""Cases of duplicate-anchor."""

from minimal import edited, page

GOOD = {"an entity and its heading": {"docs/diseases/a.md": page("disease")}}
BAD = {
    "headings, facts, arms, populations": (
        {
            "docs/trials/a.md": edited(
                "docs/trials/example-one.md", "  all: {n: 400", "  new: {n: 400"
            ).replace("{#what-it-means}", "{#os-3y}"),
            "docs/drugs/b.md": page("drug", more="## More {#ask}\n\nText.\n\n## Us {#us-aml}\n\nx"),
        },
        [
            ("docs/trials/a.md", "arms: {new: {label", "of this arm and of a population"),
            ("docs/trials/a.md", "{#os-3y}", "of this heading and of a fact"),
            ("docs/drugs/b.md", "## More", "of this heading and of another heading"),
            ("docs/drugs/b.md", "## Us", "of this heading and of an approval"),
        ],
    )
}
