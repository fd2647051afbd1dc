"""Cases of circular-link."""

from fact_pages import survival, trial
from minimal import MINIMAL, page


def _disease(title: str, front: str) -> str:
    return page("disease", without=("title", "entities"), front=f"title: {title}\n{front}")


_ROW = "  - {id: %s, who2022: %s, icc2022: %s, parent: diseases/a#%s, source: doe-2020, locator: Abstract, seen: [{date: 2026-11-20, by: a}]}"

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "a chain": {
        "docs/diseases/a.md": _disease("A", "part_of: diseases/b"),
        "docs/diseases/b.md": _disease("B", "part_of: diseases/c"),
        "docs/diseases/c.md": _disease("C", ""),
    },
}
BAD = {
    "each of the four": (
        {
            "docs/diseases/a.md": _disease(
                "A",
                "part_of: diseases/b\nentities:\n"
                + _ROW % ("x", "X", "X", "y")
                + "\n"
                + _ROW % ("y", "Y", "Y", "x"),
            ),
            "docs/diseases/b.md": _disease("B", "part_of: diseases/a"),
            "docs/trials/a.md": trial(
                survival("os", "value: 50, earlier_than: trials/a#os-2"),
                survival("os-2", "value: 50, earlier_than: trials/a#os"),
                populations="all: {n: 9, n_is: treated, of: some, who: a}\nsome: {n: 9, n_is: treated, of: all, who: b}",
            ),
        },
        [
            ("docs/diseases/a.md", "part_of:", "diseases/a -> diseases/b -> diseases/a"),
            ("docs/diseases/a.md", "id: x", "'parent' goes in a circle"),
            ("docs/trials/a.md", "id: os,", "'earlier_than' goes in a circle"),
            ("docs/trials/a.md", "all: {n: 9", "'of' goes in a circle: all -> some -> all"),
        ],
    )
}
