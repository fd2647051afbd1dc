"""Cases of ratio-against-interval."""

from fact_pages import survival, trial
from minimal import MINIMAL


def _hr(name: str, value: str, interval: str, stat: str = "hazard-ratio", more: str = "") -> str:
    return f"id: {name}, measure: overall-survival, stat: {stat}, value: {value}, interval: {interval}{more}"


#: printed ratios of trials in the handbook's field
_REAL = (
    ("0.41", "[0.23, 0.73]"), ("0.42", "[0.24, 0.75]"), ("0.71", "[0.55, 0.93]"),
    ("0.66", "[0.52, 0.85]"), ("0.78", "[0.62, 0.98]"), ("0.78", "[0.63, 0.96]"),
    ("0.40", "[0.31, 0.52]"), ("0.16", "[0.09, 0.28]"), ("0.65", "[0.49, 0.87]"),
    ("0.8", "[0.6, 1.2]"), ("1.0", "[0.5, 2]"),
)  # fmt: skip
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "real results": {
        "docs/trials/a.md": trial(*(_hr(f"r{i}", v, b) for i, (v, b) in enumerate(_REAL)))
    },
    "exact odds ratios say so": {
        "docs/trials/a.md": trial(
            _hr("a", "3.0", "[0.9, 14.2]", "odds-ratio", ", note: Exact interval."),
            _hr("b", "3.0", "[0.9, 14.2]", "hazard-ratio", ", interval_method: profile likelihood"),
        )
    },
}
BAD = {
    "a digit, two digits swapped, the contrast": (
        {
            "docs/trials/a.md": trial(
                _hr("a", "0.41", "[0.23, 0.78]"),
                _hr("b", "0.41", "[0.32, 0.73]"),
                survival(
                    "c",
                    "arms: {new: {value: 60}, old: {value: 50}}, "
                    "contrast: {stat: hazard-ratio, of: new, vs: old, value: 0.74, interval: [0.65, 0.98]}",
                ),
                _hr("d", "3.0", "[0.9, 14.2]", "odds-ratio"),
            )
        },
        [
            (
                "docs/trials/a.md",
                "id: a,",
                "the middle of 0.23 to 0.78 is 0.418 to 0.430, not 0.41",
            ),
            ("docs/trials/a.md", "id: b,", "not 0.41"),
            ("docs/trials/a.md", "id: c,", "not 0.74"),
            ("docs/trials/a.md", "id: d,", "not 3.0"),
        ],
    )
}
