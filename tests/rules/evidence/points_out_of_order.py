"""Cases of points-out-of-order."""

from minimal import MINIMAL, edited

_PATH = "docs/statistics/example-series.md"


def _points(axis: str, *keys: str) -> dict[str, str]:
    points = "points:\n" + "\n".join(f"      {key}: {{value: 5}}" for key in keys)
    old = "points: {2000-2009: {value: 20.5}, 2010-2019: {value: 28.0}}"
    return {_PATH: edited(_PATH, old, points).replace("axis: period", f"axis: {axis}")}


GOOD = {
    "the valid handbook": dict(MINIMAL),
    "periods": _points("period", "1980-1989", "1990-1999", "2010-2017"),
    "ages with open ends": _points("age", "under-40", "40-49", "50-59", "80-and-over"),
    "no order to keep": _points("disease", "cml-2", "all-1"),
}
BAD = {
    "a period before, one that overlaps": (
        _points("period", "1990-1999", "1980-1989", "1985-1995"),
        [
            (_PATH, "1980-1989:", "'1980-1989' stands after '1990-1999', but comes before it"),
            (_PATH, "1985-1995:", "overlaps it"),
        ],
    ),
    "periods turned around": (
        _points("period", "1989-1980", "1990-1999", "2017-2010"),
        [
            (_PATH, "1989-1980:", "'1989-1980' ends before it starts"),
            (_PATH, "2017-2010:", "'2017-2010' ends before it starts"),
        ],
    ),
    "ages": (
        _points("age", "60-69", "under-40", "70-79", "75-and-over"),
        [(_PATH, "under-40:", "comes before it"), (_PATH, "75-and-over:", "overlaps it")],
    ),
}
