"""Cases of hazard-ratio-direction."""

from fact_pages import survival, trial
from minimal import MINIMAL


def _hr(of: str, vs: str, value: str) -> str:
    return f"contrast: {{stat: hazard-ratio, of: {of}, vs: {vs}, value: {value}}}"


def _median(name: str, new: str, old: str, rest: str) -> str:
    return (
        f"id: {name}, measure: overall-survival, stat: median, unit: months, "
        f"arms: {{new: {{value: {new}}}, old: {{value: {old}}}}}, {rest}"
    )


def _relapse(name: str, new: str, old: str, rest: str) -> str:
    return (
        f"id: {name}, measure: relapse, stat: cumulative-incidence, unit: percent, "
        f"arms: {{new: {{value: {new}}}, old: {{value: {old}}}}}, {rest}"
    )


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "real results": {
        "docs/trials/a.md": trial(
            survival(
                "a",
                f"arms: {{new: {{value: 85}}, old: {{value: 68}}}}, {_hr('new', 'old', '0.41')}",
            ),
            _median("b", "7.7", "4.0", _hr("new", "old", "0.71")),
            _median("c", "74.7", "25.6", _hr("new", "old", "0.78")),
            _relapse("d", "20", "40", _hr("new", "old", "0.45")),
            survival(
                "e",
                f"arms: {{new: {{value: 50}}, old: {{value: 50}}}}, {_hr('new', 'old', '1.02')}",
            ),
        )
    },
    "said in the note": {
        "docs/trials/a.md": trial(
            survival(
                "a",
                f"arms: {{new: {{value: 50}}, old: {{value: 60}}}}, {_hr('new', 'old', '0.7')}, note: The curves cross.",
            )
        )
    },
}
BAD = {
    "swapped, upside down, far off": (
        {
            "docs/trials/a.md": trial(
                survival(
                    "a",
                    f"arms: {{new: {{value: 68}}, old: {{value: 85}}}}, {_hr('new', 'old', '0.41')}",
                ),
                survival(
                    "b",
                    f"arms: {{new: {{value: 85}}, old: {{value: 68}}}}, {_hr('old', 'new', '0.41')}",
                ),
                survival(
                    "c",
                    f"arms: {{new: {{value: 85}}, old: {{value: 68}}}}, {_hr('new', 'old', '0.14')}",
                ),
                _median("d", "7.7", "4.0", _hr("new", "old", "1.41")),
                _relapse("e", "20", "40", _hr("new", "old", "2.2")),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "points the other way: 68 against 85 imply about 2.38"),
            ("docs/trials/a.md", "id: b,", "of 'old' against 'new' points the other way"),
            ("docs/trials/a.md", "id: c,", "is far from what the figures imply"),
            ("docs/trials/a.md", "id: d,", "points the other way"),
            ("docs/trials/a.md", "id: e,", "swap the names behind 'of:' and 'vs:'"),
        ],
    )
}
