"""Cases of spread-out-of-order."""

from fact_pages import trial
from minimal import MINIMAL


def _age(name: str, value: str, spread: str) -> str:
    return f"id: {name}, measure: age-at-diagnosis, stat: median, unit: years, value: {value}, spread: {spread}"


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "range, quartiles, deviation": {
        "docs/trials/a.md": trial(
            _age("a", "61", "{kind: range, low: 18, high: 88}"),
            _age("b", "61", "{kind: iqr, low: 61, high: 70}"),
            _age("c", "61", "{kind: sd, low: 0, high: 9.5}"),
        )
    },
}
BAD = {
    "reversed, median outside": (
        {
            "docs/trials/a.md": trial(
                _age("a", "61", "{kind: range, low: 88, high: 18}"),
                _age("b", "16", "{kind: range, low: 18, high: 88}"),
                _age("c", "71", "{kind: iqr, low: 60, high: 70}"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "the range runs from 88 to 18"),
            ("docs/trials/a.md", "id: b,", "the median 16 lies outside its range 18 to 88"),
            ("docs/trials/a.md", "id: c,", "outside its iqr 60 to 70"),
        ],
    )
}
