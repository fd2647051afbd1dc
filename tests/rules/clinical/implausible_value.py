"""Cases of implausible-value."""

from fact_pages import trial
from minimal import MINIMAL


def _fact(name: str, stat: str, unit: str, value: str) -> str:
    return f"id: {name}, measure: overall-survival, stat: {stat}, unit: {unit}, value: {value}"


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "rare, but real": {
        "docs/trials/a.md": trial(
            _fact("a", "hazard-ratio", "ratio", "0.06"),
            _fact("b", "median", "months", "167.5"),
            _fact("c", "mean", "years", "78"),
            "id: d, measure: relapse, stat: odds-ratio, value: 12.4, interval: [2.1, 140]",
        )
    },
}
BAD = {
    "lost points and wrong units": (
        {
            "docs/trials/a.md": trial(
                _fact("a", "hazard-ratio", "ratio", "410"),
                _fact("b", "hazard-ratio", "ratio", "0.001"),
                _fact("c", "median", "years", "167.5"),
                _fact("d", "count", "people", "12.5"),
                _fact("e", "median", "months", "-3"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "410 is no plausible ratio"),
            ("docs/trials/a.md", "id: b,", "0.001 is no plausible ratio"),
            ("docs/trials/a.md", "id: c,", "167.5 years is longer than a life"),
            ("docs/trials/a.md", "id: d,", "12.5 is no whole number of people"),
            ("docs/trials/a.md", "id: e,", "-3 is below zero"),
        ],
    )
}
