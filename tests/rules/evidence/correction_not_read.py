"""Cases of correction-not-read."""

from fact_pages import share, trial
from minimal import MINIMAL, edited

_DOE = "docs/sources/doe-2020.yaml"


def _corrected(day: str) -> str:
    return edited(
        _DOE, "volume: 12", f"volume: 12\ncorrected: {{date: {day}, what_follows: see there}}"
    )


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "read since": MINIMAL | {_DOE: _corrected("2021-03-01")},
    "spoken of": {
        _DOE: _corrected("2026-11-23"),
        "docs/trials/a.md": trial(
            share("cr", "value: 50, note: The correction leaves it as it is")
        ),
    },
}
BAD = {
    "read before": (
        {
            _DOE: _corrected("2026-11-23"),
            "docs/trials/a.md": trial(share("cr", "value: 50"), share("cr2", "value: 40")),
            "docs/breakthroughs/example-step.md": MINIMAL["docs/breakthroughs/example-step.md"],
        },
        [
            ("docs/trials/a.md", "id: cr,", "was corrected on 2026-11-23"),
            ("docs/trials/a.md", "id: cr2", "last read on 2026-11-21"),
            ("docs/breakthroughs/example-step.md", "source: doe-2020", "read the correction"),
        ],
    )
}
