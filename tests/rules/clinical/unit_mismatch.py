"""Cases of unit-mismatch."""

from fact_pages import trial
from minimal import MINIMAL


def _fact(name: str, measure: str, stat: str, unit: str) -> str:
    at = "at: {value: 3, unit: years, from: diagnosis}"
    return f"id: {name}, measure: {measure}, stat: {stat}, unit: {unit}, value: 5, {at}"


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "what goes together": {
        "docs/trials/a.md": trial(
            _fact("a", "overall-survival", "median", "months"),
            _fact("b", "incidence", "rate", "per-100000"),
            _fact("c", "incidence", "cumulative-incidence", "per-100000"),
            _fact("d", "new-cases", "count", "people"),
            _fact("e", "frequency", "proportion", "percent"),
            _fact("f", "age-at-diagnosis", "median", "years"),
            _fact("g", "mrd-negativity", "threshold", "percent"),
        )
    },
}
BAD = {
    "what does not": (
        {
            "docs/trials/a.md": trial(
                _fact("a", "overall-survival", "km", "months"),
                _fact("b", "overall-survival", "median", "percent"),
                _fact("c", "new-cases", "count", "percent"),
                _fact("d", "age-at-diagnosis", "median", "percent"),
                _fact("e", "relapse", "hazard-ratio", "percent"),
            )
        },
        [
            ("docs/trials/a.md", "id: a,", "'overall-survival' as 'km' cannot be in 'months'"),
            ("docs/trials/a.md", "id: b,", "'unit:' with one of: days, months, weeks, years"),
            ("docs/trials/a.md", "id: c,", "cells, people"),
            ("docs/trials/a.md", "id: d,", "cannot be in 'percent'"),
            ("docs/trials/a.md", "id: e,", "'unit:' with one of: ratio"),
        ],
    )
}
