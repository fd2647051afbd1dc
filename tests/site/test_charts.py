"""Charts: the right numbers, words inside, and no chart that misleads."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from handbook.model import Handbook
from handbook.site.charts.bars import bars
from handbook.site.charts.kaplan_meier import Arm, chart, read_arms
from handbook.site.charts.lines import lines, multiples
from handbook.site.charts.people import arrays
from handbook.site.charts.series import ChartError, alike, read_series, top_of
from handbook.site.markup import Element, Markup, text_of_markup, to_html
from minimal import MINIMAL, edited

Make = Callable[..., Handbook]
PAGE = "statistics/example-series"

# The remission times of Freireich et al. 1963 as every statistics package ships them, in weeks;
# the medians and shares are those of Kalbfleisch and Prentice's textbook analysis.
SIX_MP = [
    (6, 1),
    (6, 1),
    (6, 1),
    (7, 1),
    (10, 1),
    (13, 1),
    (16, 1),
    (22, 1),
    (23, 1),
    (6, 0),
    (9, 0),
    (10, 0),
    (11, 0),
    (17, 0),
    (19, 0),
    (20, 0),
    (25, 0),
    (32, 0),
    (32, 0),
    (34, 0),
    (35, 0),
]
PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]


def elements(tree: Markup, tag: str) -> Iterator[Element]:
    if isinstance(tree, Element):
        if tree.tag == tag:
            yield tree
        for child in tree.children:
            yield from elements(child, tag)


def test_kaplan_meier_gives_the_known_curve() -> None:
    arm = Arm("6-MP", tuple((float(t), bool(e)) for t, e in SIX_MP))
    shares = {t: round(s, 3) for t, s in arm.steps()}
    assert shares == {
        0: 1.0,
        6: 0.857,
        7: 0.807,
        10: 0.753,
        13: 0.690,
        16: 0.627,
        22: 0.538,
        23: 0.448,
    }
    assert arm.median() == 23 and arm.at_risk(10) == 15
    other = Arm("placebo", tuple((float(t), True) for t in PLACEBO))
    assert other.median() == 8 and other.steps()[-1][1] == pytest.approx(0)
    drawn = to_html([chart([arm, other], "t", "weeks", "in remission")], lambda p, a: "")
    assert "21 people, half by 23 weeks" in drawn and "Still followed" in drawn


def test_bars_start_at_zero_and_are_as_long_as_their_values(book: Make) -> None:
    series = read_series(book(MINIMAL), PAGE)
    shown = list(elements(bars(series, "t"), "rect"))
    values = [p.value for s in series for p in s.points]
    widths = [float(r.attrs["width"]) for r in shown]
    assert len(widths) == len(values) and {r.attrs["x"] for r in shown} == {"2"}
    ratios = [w / v for w, v in zip(widths, values, strict=True) if v]
    assert max(ratios) - min(ratios) < 0.2


@pytest.mark.parametrize("draw", [bars, lines, multiples])
def test_every_value_stands_in_the_description(book: Make, draw: Callable[..., Element]) -> None:
    series = read_series(book(MINIMAL), PAGE)
    desc = text_of_markup(next(elements(draw(series, "t"), "desc")))
    assert all(p.shown in desc for s in series for p in s.points)
    assert "style=" not in to_html([draw(series, "t")], lambda p, a: "")


def test_unlike_series_do_not_share_a_chart(book: Make) -> None:
    book_ = book(MINIMAL)
    first = read_series(book_, PAGE)[0]
    import dataclasses

    other = dataclasses.replace(first, fact=dataclasses.replace(first.fact, stat="net-survival"))
    with pytest.raises(ChartError, match="differ"):
        alike([first, other])


def test_what_cannot_be_drawn_is_said(book: Make, tmp_path: object) -> None:
    book_ = book(MINIMAL)
    with pytest.raises(ChartError, match="no statistic"):
        read_series(book_, "drugs/examplinib")
    with pytest.raises(ChartError, match="no series 'x'"):
        read_series(book_, PAGE, ("x",))
    with pytest.raises(ChartError, match="no fact"):
        arrays(book_, "trials/example-one#nothing")


def test_people_are_whole_and_counted_in_the_same_order(book: Make) -> None:
    drawings, facts, difference = arrays(book(MINIMAL), "trials/example-one#os-3y")
    counts = [
        sum("hb-person-yes" in p.attrs["class"] for p in elements(d, "path")) for d in drawings
    ]
    assert counts == [60, 50] and all(len(list(elements(d, "path"))) == 100 for d in drawings)
    assert "about 10 more" in difference and len(facts) == 2


def test_chances_below_one_in_a_hundred_are_not_drawn(book: Make) -> None:
    small = edited("docs/trials/example-one.md", "value: 60, interval: [53, 67]", "value: 0.4")
    with pytest.raises(ChartError, match="1,000"):
        arrays(book(MINIMAL | {"docs/trials/example-one.md": small}), "trials/example-one#os-3y")


def test_the_axis_of_percent_ends_at_a_hundred(book: Make) -> None:
    assert top_of(read_series(book(MINIMAL), PAGE)) == 100


def test_bad_data_of_single_patients_is_said(tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "a.csv"
    file.write_text("arm,weeks,relapsed\na,x,1\n")
    with pytest.raises(ChartError, match=r"a\.csv"):
        read_arms(file, "weeks", "relapsed")
