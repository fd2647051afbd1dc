"""Cases of no-front-matter."""

from minimal import page

GOOD = {"a record": {"docs/start/a.md": page()}}
BAD = {
    "none, an empty line first, five dashes, never closed": (
        {
            "docs/start/a.md": "## Hello\n",
            "docs/start/b.md": "\n" + page(),
            "docs/start/c.md": "-----\nkind: topic\n-----\n",
            "docs/start/d.md": "---\nkind: topic\n",
            "docs/start/e.md": "",
        },
        [(f"docs/start/{name}.md", 1, "'kind: drug' between two '---'") for name in "abcde"],
    )
}
