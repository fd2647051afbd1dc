"""Cases of contrast-without-sides."""

from fact_pages import survival, trial
from minimal import MINIMAL

_ARMS = "arms: {new: {value: 60}, old: {value: 50}}"
GOOD = {"the valid handbook": dict(MINIMAL)}
BAD = {
    "missing, unknown, the same": (
        {
            "docs/trials/a.md": trial(
                survival("a", f"{_ARMS}, contrast: {{stat: hazard-ratio, value: 0.7}}"),
                survival(
                    "b", f"{_ARMS}, contrast: {{stat: hazard-ratio, of: neww, vs: old, value: 0.7}}"
                ),
                survival(
                    "c", f"{_ARMS}, contrast: {{stat: hazard-ratio, of: new, vs: new, value: 0.7}}"
                ),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "does not say 'of:'"),
            ("docs/trials/a.md", "id: a,", "add 'vs: ...' with one of: new, old"),
            ("docs/trials/a.md", "id: b,", "did you mean 'new'?"),
            ("docs/trials/a.md", "id: c,", "sets 'new' against itself"),
        ],
    )
}
