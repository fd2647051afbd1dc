"""What printed numbers can prove: rounding, intervals, p values. Pure functions.

A printed number stands for every number that rounds to it. All comparisons here work on those
bands, so that rounding alone never makes a finding.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from handbook.model import Value

#: the two-sided 95 % point of the normal distribution
Z95 = 1.959963984540054
_SLACK = 1e-9
_P_BOUND = re.compile(r"<\s*(0?\.\d+)\Z")


@dataclass(frozen=True, slots=True)
class Band:
    """All numbers that a printed number may stand for."""

    low: float
    high: float

    def meets(self, other: Band) -> bool:
        """Whether the two can be the same number."""
        return self.low <= other.high + _SLACK and other.low <= self.high + _SLACK

    def holds(self, number: float) -> bool:
        """Whether the number may be the one that was printed."""
        return self.low - _SLACK <= number <= self.high + _SLACK


def number(value: Value | None) -> Decimal | None:
    """The value as a number, or None for words such as ``not-reached``."""
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return None
    return Decimal(value)


def unit_in_last_place(value: Decimal) -> Decimal:
    """One unit of the last printed decimal: 0.01 for 0.41, 1 for 85."""
    exponent = value.as_tuple().exponent
    return Decimal(1).scaleb(min(int(exponent), 0) if isinstance(exponent, int) else 0)


def band(value: Decimal, units: float = 0.5) -> Band:
    """What a printed number may stand for: half a unit of its last decimal to either side."""
    reach = float(unit_in_last_place(value)) * units
    return Band(float(value) - reach, float(value) + reach)


def share_band(events: int, n: int) -> float:
    """Events among n people, in percent."""
    return 100 * events / n


def ratio_of_interval(low: Decimal, high: Decimal) -> Band | None:
    """The ratio whose interval this is: the geometric middle, as a band; None below zero."""
    lower, upper = band(low), band(high)
    if lower.high <= 0 or upper.high <= 0:
        return None
    return Band(
        math.sqrt(max(lower.low, 0.0) * max(upper.low, 0.0)), math.sqrt(lower.high * upper.high)
    )


def p_of_ratio(value: Decimal, low: Decimal, high: Decimal) -> Band | None:
    """The two-sided p value that a ratio and its 95 % interval imply, as a band."""
    middle, lower, upper = band(value), band(low), band(high)
    if min(middle.low, lower.low, upper.low) <= 0:
        return None
    logs = Band(math.log(middle.low), math.log(middle.high))
    wide = math.log(upper.high) - math.log(lower.low)
    narrow = math.log(upper.low) - math.log(lower.high)
    return _p_band(logs, narrow, wide)


def p_of_difference(value: Decimal, low: Decimal, high: Decimal) -> Band | None:
    """The two-sided p value that a difference and its 95 % interval imply, as a band."""
    lower, upper = band(low), band(high)
    return _p_band(band(value), upper.low - lower.high, upper.high - lower.low)


def _p_band(middle: Band, narrow: float, wide: float) -> Band | None:
    """Bounds of p from the bounds of the estimate and of the width of its interval."""
    if wide <= 0:
        return None
    far = max(abs(middle.low), abs(middle.high))
    near = 0.0 if middle.low <= 0 <= middle.high else min(abs(middle.low), abs(middle.high))
    low = two_sided_p(far / (narrow / (2 * Z95))) if narrow > 0 else 0.0
    return Band(low, two_sided_p(near / (wide / (2 * Z95))))


def two_sided_p(z: float) -> float:
    """The two-sided p value of a normal deviate."""
    return math.erfc(abs(z) / math.sqrt(2))


def p_band(value: Value | None) -> Band | None:
    """What a printed p value says: a number as printed, or a bound such as ``<0.001``."""
    if isinstance(value, str):
        found = _P_BOUND.match(value.strip())
        return Band(0.0, float(found[1])) if found else None
    exact = number(value)
    return band(exact) if exact is not None else None


def hazard_of(percent: Decimal, falling: bool) -> Band | None:
    """The cumulative hazard behind a share of people, as a band.

    :param percent: people still free of the event (``falling``), or with the event.
    """
    printed = band(percent)
    low, high = (printed.low, printed.high) if falling else (100 - printed.high, 100 - printed.low)
    if low <= 0 or high > 100:
        return None
    return Band(-math.log(high / 100), -math.log(low / 100))


def quotient(top: Band, bottom: Band) -> Band | None:
    """One positive band divided by another."""
    if bottom.low <= 0 or top.low < 0:
        return None
    return Band(top.low / bottom.high, top.high / bottom.low)


@cache
def clopper_pearson(events: int, n: int, level: float = 0.95) -> tuple[float, float]:
    """The exact interval of a share, in percent.

    :raises ValueError: when events are not between 0 and n.
    """
    if not 0 <= events <= n or n == 0:
        raise ValueError(f"{events} events of {n} people make no share")
    tail = (1 - level) / 2
    low = 0.0 if events == 0 else _beta_quantile(tail, events, n - events + 1)
    high = 1.0 if events == n else _beta_quantile(1 - tail, events + 1, n - events)
    return 100 * low, 100 * high


def wilson(events: int, n: int) -> tuple[float, float]:
    """Wilson's 95 % score interval of a share, in percent."""
    share, square = events / n, Z95 * Z95
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = Z95 * math.sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return 100 * (middle - reach), 100 * (middle + reach)


def wald(events: int, n: int) -> tuple[float, float]:
    """The plain normal 95 % interval of a share, in percent, held between 0 and 100."""
    share = events / n
    reach = Z95 * math.sqrt(share * (1 - share) / n)
    return 100 * max(0.0, share - reach), 100 * min(1.0, share + reach)


def agrees(printed: tuple[Decimal, Decimal], exact: tuple[float, float]) -> bool:
    """Whether both printed bounds lie within one unit of their last decimal of the exact ones."""
    return all(band(p, 1.0).holds(e) for p, e in zip(printed, exact, strict=True))


def _beta_quantile(probability: float, a: float, b: float) -> float:
    """The quantile of a beta distribution, by halving."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _beta_cdf(middle, a, b) < probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _beta_cdf(x: float, a: float, b: float) -> float:
    """The regularized incomplete beta function, by its continued fraction (Lentz)."""
    if x <= 0 or x >= 1:
        return 0.0 if x <= 0 else 1.0
    if x > (a + 1) / (a + b + 2):
        return 1 - _beta_cdf(1 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    tiny = 1e-300
    c, d = 1.0, 1 - (a + b) * x / (a + 1)
    d = 1 / (d if abs(d) > tiny else tiny)
    result = d
    for m in range(1, 1000):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 + term * d
            c = 1 + term / c
            d = 1 / (d if abs(d) > tiny else tiny)
            c = c if abs(c) > tiny else tiny
            step = c * d
            result *= step
        if abs(step - 1) < 1e-12:
            break
    return front * result / a
