"""How a fact is said: every form of the fact role, as pure functions (RECORDS, section 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from handbook.model import Fact, Value

from . import half
from .details import (
    Facts,
    count_of,
    follow_up_of,
    frame,
    interval_words,
    level_words,
    p_words,
    point_words,
    precision,
)
from .measures import RATIO_WORDS, ratio_words
from .numbers import (
    Denominator,
    bound_or_number,
    chance,
    inverse,
    is_number,
    number,
    own_denominator,
    with_unit,
)
from .words import COMPARISONS, RATIOS, period_words, time_words


class WordingError(Exception):
    """A fact cannot be said in the form asked for; the message says why and what to write."""


def say(
    fact: Fact,
    form: str,
    facts: Facts,
    denominator: Denominator | None = None,
    named: bool = False,
) -> str:
    """A fact in one of the forms; no form takes ``plain`` for percents and ``bare`` for others.

    :param denominator: for ``plain``: the one that the sentence shares.
    :param named: whether the sentence has just said "hazard ratio", so that the text need not.
    :raises WordingError: when the fact has no such form.
    """
    if not form:
        form = default_form(fact)
    if form == "plain":
        return plain(fact, denominator)
    maker = FORMS.get(form)
    if maker is None:
        known = ", ".join(["plain", *FORMS])
        raise WordingError(f"there is no form '{form}'; the forms are {known}")
    text = maker(fact, facts)
    if named and form in ("clinical", "contrast"):
        for ratio in RATIO_WORDS:
            text = text.removeprefix(f"{ratio} ")
    return text


def default_form(fact: Fact) -> str:
    """The form that a role without a form takes."""
    if fact.arms and fact.cell.value is None:
        return "arms"
    if fact.stat in COMPARISONS:
        return "contrast"
    return "plain" if fact.unit == "percent" and is_number(fact.cell.value) else "bare"


def plain(fact: Fact, denominator: Denominator | None = None) -> str:
    """``about 3 in 10``: for percents."""
    value = _percent(fact, "plain")
    return chance(value, denominator or own_denominator(value))  # type: ignore[arg-type]


def of_100(fact: Fact, facts: Facts) -> str:
    """``about 37 in 100`` whatever the value, for comparisons."""
    return chance(_percent(fact, "of-100"), 100)  # type: ignore[arg-type]


def bare(fact: Fact, facts: Facts) -> str:
    """The value and its unit: ``85%``, ``14.7 months``, ``not reached``."""
    if fact.cell.value is None and fact.stat == "qualitative" and fact.label:
        return fact.label
    return with_unit(_value(fact), _unit(fact))


def clinical(fact: Fact, facts: Facts) -> str:
    """``85% (95% CI 79 to 90; n = 224; median follow-up 43 months)``."""
    if fact.arms and fact.cell.value is None:
        return _with_details(arms(fact, facts), _contrast_detail(fact, facts) + frame(fact))
    if fact.stat in COMPARISONS:
        fact = _contrast_of(fact, facts)
        head = f"{ratio_words(fact)} {bare(fact, facts)}" if fact.cell.value is not None else ""
        details = [*precision(fact.cell), *frame(fact)]
        return _with_details(head or details.pop(0), details)
    return _with_details(bare(fact, facts), [*precision(fact.cell), *frame(fact)])


def arms(fact: Fact, facts: Facts) -> str:
    """``85% v 68%``: the arms in their order, the contrast's when there is one.

    Points of a series are named: ``men: 4.2; women: 4.0 per 100,000``.
    """
    if not fact.arms:
        raise WordingError(
            "the fact has no arms to compare; write the address without an arm, "
            "or use the form 'bare'"
        )
    shown = [facts[a] for a in arm_order(fact, facts) if a in facts]
    values = [_value(arm) for arm in shown]
    unit = _unit(fact)
    if fact.where[:1] == ("series",):
        return _points(shown, unit)
    if unit == "percent" or any(not is_number(value) for value in values):
        return " v ".join(with_unit(value, unit) for value in values)
    return " v ".join(number(v) for v in values[:-1]) + f" v {with_unit(values[-1], unit)}"  # type: ignore[arg-type]


def _points(shown: list[Fact], unit: str) -> str:
    """``men: 4.2; women: 4.0 per 100,000``: points of a series are named, not compared."""
    values = [_value(point) for point in shown]
    once = unit != "percent" and all(is_number(value) for value in values)
    last = len(values) - 1
    return "; ".join(
        f"{point_words(point)}: "
        + (number(value) if once and place < last else with_unit(value, unit))  # type: ignore[arg-type]
        for place, (point, value) in enumerate(zip(shown, values, strict=True))
    )


def contrast(fact: Fact, facts: Facts) -> str:
    """``hazard ratio 0.41, 95% CI 0.23 to 0.73``."""
    fact = _contrast_of(fact, facts)
    cell = fact.cell
    if cell.value is None:
        return p_words(cell.p) if cell.p is not None else _missing(fact)
    head = f"{ratio_words(fact)} {with_unit(cell.value, _unit(fact))}"
    return f"{head}, {interval_words(cell)}" if cell.interval else head


def inverted(fact: Fact, facts: Facts) -> str:
    """The ratio seen from the other side, marked as ours."""
    fact = _contrast_of(fact, facts)
    cell = fact.cell
    if fact.stat not in RATIOS or not is_number(cell.value):
        raise WordingError("only a ratio with a value can be inverted; use another form")
    text = f"{ratio_words(fact)} {inverse(cell.value)}"  # type: ignore[arg-type]
    if cell.interval and all(is_number(bound) for bound in cell.interval):
        low, high = cell.interval
        text += f", {level_words(cell)} {inverse(high)} to {inverse(low)}"  # type: ignore[arg-type]
    return f"{text} (our inversion)"


def half_words(fact: Fact, facts: Facts) -> str:
    """``half lived longer than 14.7 months``: for medians."""
    if fact.stat != "median":
        raise WordingError("the form 'half' is for medians; use 'bare' or 'plain'")
    value = _value(fact)
    if value == "not-reached":
        return half.not_reached(fact)
    if isinstance(value, str):
        return f"the middle value could not be estimated ({bound_or_number(value)})"
    return half.longer_than(fact, with_unit(value, fact.unit))


def n_words(fact: Fact, facts: Facts) -> str:
    """How many people the estimate is about, as a bare number."""
    count = count_of(fact)
    if count is None:
        raise WordingError("no number of people is entered for it; leave the form 'n' out")
    return number(count)


def who(fact: Fact, facts: Facts) -> str:
    """Who they are."""
    if fact.population is None or not fact.population.who:
        raise WordingError("the fact has no population; enter it, or leave the form 'who' out")
    return fact.population.who


def at_words(fact: Fact, facts: Facts) -> str:
    """``3 years after randomization``."""
    time = fact.at or fact.window
    if time is None:
        raise WordingError("the fact has no time point; leave the form 'at' out")
    return time_words(time)


def period(fact: Fact, facts: Facts) -> str:
    """``2010 to 2017``."""
    if not fact.period:
        raise WordingError("the fact has no period; leave the form 'period' out")
    return period_words(fact.period)


def follow_up(fact: Fact, facts: Facts) -> str:
    """``43 months``: the median follow-up of the analysis."""
    text = follow_up_of(fact)
    if not text:
        raise WordingError("the fact's analysis has no follow-up; leave the form out")
    return text


#: form -> maker; ``plain`` is apart, for its denominator
FORMS: Mapping[str, Callable[[Fact, Facts], str]] = {
    "of-100": of_100,
    "clinical": clinical,
    "arms": arms,
    "contrast": contrast,
    "inverted": inverted,
    "half": half_words,
    "bare": bare,
    "n": n_words,
    "who": who,
    "at": at_words,
    "period": period,
    "follow-up": follow_up,
}


def _with_details(head: str, details: list[str]) -> str:
    return f"{head} ({'; '.join(details)})" if details else head


def _contrast_detail(fact: Fact, facts: Facts) -> list[str]:
    other = facts.get(fact.contrast)
    if other is None:
        return []
    details = [contrast(other, facts)]
    if other.cell.p is not None and other.cell.value is not None:
        details.append(p_words(other.cell.p))
    return details


def _contrast_of(fact: Fact, facts: Facts) -> Fact:
    if fact.contrast in facts and fact.cell.value is None:
        return facts[fact.contrast]
    if fact.stat in COMPARISONS:
        return fact
    raise WordingError("the fact has no contrast; name one that has, or use another form")


def arm_order(fact: Fact, facts: Facts) -> tuple[str, ...]:
    """The arms as they are said: the one compared first, where a contrast names the sides."""
    other = facts.get(fact.contrast)
    if other is None or len(fact.arms) != 2:
        return fact.arms
    wanted = (f"{fact.address}.{other.of}", f"{fact.address}.{other.vs}")
    return wanted if set(wanted) == set(fact.arms) else fact.arms


def _unit(fact: Fact) -> str:
    if fact.stat in RATIOS:
        return "ratio"
    if fact.stat == "difference" and fact.unit == "percent":
        return "percentage-points"
    return fact.unit


def _value(fact: Fact) -> Value:
    if fact.cell.value is None:
        _missing(fact)
    return fact.cell.value  # type: ignore[return-value]


def _missing(fact: Fact) -> str:
    if fact.arms:
        names = ", ".join(a.rpartition(".")[2] for a in fact.arms)
        raise WordingError(
            f"the fact has one value per arm; add a point and one of: {names}, or use 'arms'"
        )
    raise WordingError("the fact has no value")


def _percent(fact: Fact, form: str) -> Value:
    value = _value(fact)
    if fact.unit != "percent" or fact.stat in COMPARISONS or not is_number(value):
        raise WordingError(f"the form '{form}' is for percents; use 'bare'")
    return value
