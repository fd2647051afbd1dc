"""What printed numbers can prove."""

from __future__ import annotations

from decimal import Decimal as Dec

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.checks.numbers import (
    Band,
    agrees,
    band,
    clopper_pearson,
    hazard_of,
    number,
    p_band,
    p_of_difference,
    p_of_ratio,
    quotient,
    ratio_of_interval,
    two_sided_p,
    wald,
    wilson,
)


@pytest.mark.parametrize(
    ("printed", "low", "high"),
    [("0.41", 0.405, 0.415), ("85", 84.5, 85.5), ("16.0", 15.95, 16.05), ("0", -0.5, 0.5)],
)
def test_band_is_half_a_unit_of_the_last_decimal(printed: str, low: float, high: float) -> None:
    found = band(Dec(printed))
    assert (found.low, found.high) == pytest.approx((low, high))


def test_an_int_counts_as_printed_without_decimals() -> None:
    assert number(85) == Dec(85)
    assert number("not-reached") is None
    assert number(None) is None
    assert number(True) is None


@pytest.mark.parametrize(
    ("events", "n", "low", "high"),
    [
        (5, 10, 18.71, 81.29),
        (0, 10, 0.0, 30.85),
        (10, 10, 69.15, 100.0),
        (136, 201, 60.72, 74.07),
        (1, 1000, 0.0025, 0.5559),
        (4, 20, 5.73, 43.66),
    ],
)
def test_exact_intervals_of_textbooks(events: int, n: int, low: float, high: float) -> None:
    assert clopper_pearson(events, n) == pytest.approx((low, high), abs=0.006)


def test_other_methods() -> None:
    assert wilson(4, 20) == pytest.approx((8.07, 41.60), abs=0.01)
    assert wald(4, 20) == pytest.approx((2.47, 37.53), abs=0.01)
    assert wald(0, 20) == (0.0, 0.0)


def test_impossible_counts_are_refused() -> None:
    with pytest.raises(ValueError, match="11 events of 10 people"):
        clopper_pearson(11, 10)
    with pytest.raises(ValueError, match="0 events of 0 people"):
        clopper_pearson(0, 0)


@given(st.integers(1, 400), st.data())
def test_the_exact_interval_holds_the_share_and_mirrors(n: int, data: st.DataObject) -> None:
    events = data.draw(st.integers(0, n))
    low, high = clopper_pearson(events, n)
    assert 0 <= low <= 100 * events / n <= high <= 100
    mirrored = clopper_pearson(n - events, n)
    assert mirrored == pytest.approx((100 - high, 100 - low), abs=1e-6)


def test_agreement_allows_one_unit_and_no_more() -> None:
    assert agrees((Dec("60.7"), Dec("74.1")), (60.72, 74.07))
    assert agrees((Dec("60.8"), Dec("74.0")), (60.72, 74.07))
    assert not agrees((Dec("60.9"), Dec("74.1")), (60.72, 74.07))


def test_the_middle_of_a_ratios_interval() -> None:
    middle = ratio_of_interval(Dec("0.23"), Dec("0.73"))
    assert middle is not None
    assert middle.holds(0.41)
    assert middle.meets(band(Dec("0.41")))
    assert not middle.meets(band(Dec("0.43")))
    assert ratio_of_interval(Dec("-2"), Dec("-1")) is None


@given(st.floats(0.05, 5), st.floats(0.01, 0.9), st.integers(1, 3))
def test_no_rounding_ever_makes_a_finding(ratio: float, error: float, decimals: int) -> None:
    """A ratio and its interval, rounded as any paper may, always meet."""

    def rounded(value: float) -> Dec:
        return Dec(str(round(value, decimals))).quantize(Dec(1).scaleb(-decimals))

    low, high = ratio * 2.718281828 ** (-1.96 * error), ratio * 2.718281828 ** (1.96 * error)
    middle = ratio_of_interval(rounded(low), rounded(high))
    assert middle is not None
    assert middle.meets(band(rounded(ratio)))


@pytest.mark.parametrize(
    ("value", "low", "high", "p"),
    [
        ("0.41", "0.23", "0.73", 0.0025),
        ("0.71", "0.55", "0.93", 0.0106),
        ("1.0", "0.5", "2.0", 1.0),
    ],
)
def test_p_of_a_ratio(value: str, low: str, high: str, p: float) -> None:
    found = p_of_ratio(Dec(value), Dec(low), Dec(high))
    assert found is not None
    assert found.holds(p)


def test_p_of_a_difference() -> None:
    found = p_of_difference(Dec("10.0"), Dec("0.2"), Dec("19.8"))
    assert found is not None
    assert found.holds(two_sided_p(2.0))
    assert p_of_ratio(Dec("0"), Dec("0"), Dec("1")) is None


def test_printed_p_values() -> None:
    assert p_band("<0.001") == Band(0.0, 0.001)
    assert p_band("<.05") == Band(0.0, 0.05)
    assert p_band("n.s.") is None
    assert p_band(None) is None
    exact = p_band(Dec("0.04"))
    assert exact is not None
    assert exact.holds(0.044)


def test_hazards_of_survival() -> None:
    new, old = hazard_of(Dec(85), falling=True), hazard_of(Dec(68), falling=True)
    assert new is not None
    assert old is not None
    ratio = quotient(new, old)
    assert ratio is not None
    assert ratio.holds(0.4214)
    assert hazard_of(Dec(0), falling=True) is None
    relapse = hazard_of(Dec(20), falling=False)
    assert relapse is not None
    assert relapse.holds(0.2231)
    assert quotient(new, Band(0.0, 1.0)) is None
