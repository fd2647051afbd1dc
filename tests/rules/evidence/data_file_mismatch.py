"""Cases of data-file-mismatch."""

import hashlib

from minimal import MINIMAL, page

_CSV = "docs/statistics/data/x.csv"
_GOOD = "pair,arm,weeks,relapsed\n1,drug,10,1\n1,placebo,1,1\n2,drug,32,0\n"


def _page(text: str, file: str = "x.csv") -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()
    data = f"individual_data: {{file: {file}, sha256: {digest}, source: doe-2020, locator: Abstract, time_unit: weeks}}"
    return page("statistic", front=data)


_BROKEN = "pair,arm,weeks,relapsed\n1,drug,10\n1,placebo,soon,1\n2,drug,32,yes\n"
GOOD = {
    "the valid handbook": dict(MINIMAL),
    "unchanged": {_CSV: _GOOD, "docs/statistics/a.md": _page(_GOOD)},
}
BAD = {
    "changed since": (
        {_CSV: _GOOD.replace("32", "23"), "docs/statistics/a.md": _page(_GOOD)},
        [("docs/statistics/a.md", "individual_data:", "is not the file that was checked")],
    ),
    "missing, and one that nobody names": (
        {_CSV: _GOOD, "docs/statistics/a.md": _page(_GOOD, "y.csv")},
        [
            (
                "docs/statistics/a.md",
                "individual_data:",
                "there is no file docs/statistics/data/y.csv",
            ),
            (_CSV, 1, "no page draws from this file"),
        ],
    ),
    "rows": (
        {_CSV: _BROKEN, "docs/statistics/a.md": _page(_BROKEN)},
        [
            (_CSV, 2, "the row has 3 values"),
            (_CSV, 3, "'soon' is no time"),
            (_CSV, 4, "does not say whether the event happened"),
        ],
    ),
    "another unit": (
        {
            _CSV: _GOOD.replace("weeks", "months"),
            "docs/statistics/a.md": _page(_GOOD.replace("weeks", "months")),
        },
        [(_CSV, 1, "names no column 'weeks'")],
    ),
}
