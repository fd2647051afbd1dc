"""Cases of p-against-interval."""

from fact_pages import survival, trial
from minimal import MINIMAL


def _hr(name: str, value: str, interval: str, p: str, more: str = "") -> str:
    return f"id: {name}, measure: overall-survival, stat: hazard-ratio, value: {value}, interval: {interval}, p: {p}{more}"


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "real results": {
        "docs/trials/a.md": trial(
            _hr("a", "0.41", "[0.23, 0.73]", "0.002"),
            _hr("b", "0.42", "[0.24, 0.75]", "0.003"),
            _hr("c", "0.71", "[0.55, 0.93]", "0.01"),
            _hr("d", "0.16", "[0.09, 0.28]", '"<0.001"'),
            _hr("e", "0.98", "[0.70, 1.40]", "0.92"),
        )
    },
    "said in the note, another level": {
        "docs/trials/a.md": trial(
            _hr("a", "0.71", "[0.55, 0.93]", "0.2", ", note: One-sided test."),
            _hr("b", "0.71", "[0.55, 0.93]", "0.2", ", interval_is: 99% confidence"),
        )
    },
}
BAD = {
    "too small, too large, a bound, a difference": (
        {
            "docs/trials/a.md": trial(
                _hr("a", "0.71", "[0.55, 0.93]", "0.1"),
                _hr("b", "0.71", "[0.55, 0.93]", "0.001"),
                _hr("c", "0.71", "[0.55, 0.93]", '"<0.001"'),
                survival(
                    "d",
                    "arms: {new: {value: 60}, old: {value: 50}}, "
                    "contrast: {stat: difference, of: new, vs: old, value: 10, interval: [-5, 25], p: 0.01}",
                ),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "p is 0.1, but 0.71 (0.55 to 0.93) implies"),
            ("docs/trials/a.md", "id: b,", "p is 0.001"),
            ("docs/trials/a.md", "id: c,", "p is <0.001"),
            ("docs/trials/a.md", "id: d,", "p is 0.01, but 10 (-5 to 25)"),
        ],
    )
}
