"""Cases of cite-without-locator."""

from minimal import MINIMAL, page

GOOD = {"the valid handbook": dict(MINIMAL)}
BAD = {
    "no place, empty place, no source": (
        {
            "docs/start/a.md": page(
                more="A {cite}`doe-2020`.\n\nB {cite}`doe-2020 | `.\n\nC {cite}`| Abstract`."
            )
        },
        [
            ("docs/start/a.md", "A {cite}", "write {cite}`doe-2020 | Abstract`"),
            ("docs/start/a.md", "B {cite}", "does not say where in it"),
            ("docs/start/a.md", "C {cite}", "names no source"),
        ],
    )
}
