"""In which forms a fact can be shown. A test holds that the site says the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from handbook.model import Fact, mapping

from .cells import RATIOS

Facts = Mapping[str, Fact]
_COMPARED = RATIOS | {"difference"}


def unfit(fact: Fact, form: str, facts: Facts) -> str:
    """Why a fact cannot be shown in a known form, or "" when it can."""
    return FORMS[form or default_form(fact)](fact, facts)


def default_form(fact: Fact) -> str:
    """The form of a figure that names none."""
    if fact.arms and fact.cell.value is None:
        return "arms"
    if fact.stat in _COMPARED:
        return "contrast"
    return "plain" if fact.unit == "percent" and _is_number(fact.cell.value) else "bare"


def _is_number(value: object) -> bool:
    return isinstance(value, Decimal | int) and not isinstance(value, bool)


def _value(fact: Fact, facts: Facts) -> str:
    if fact.cell.value is not None:
        return ""
    if fact.arms:
        names = ", ".join(address.rpartition(".")[2] for address in fact.arms)
        return f"it has one value for each group: put a dot and one of these behind it: {names}"
    return "it has no value"


def _percent(fact: Fact, facts: Facts) -> str:
    missing = _value(fact, facts)
    if missing:
        return missing
    fits = fact.unit == "percent" and fact.stat not in _COMPARED and _is_number(fact.cell.value)
    return "" if fits else "this form is for percents only: write 'bare'"


def _bare(fact: Fact, facts: Facts) -> str:
    in_words = fact.cell.value is None and fact.stat == "qualitative" and fact.label
    return "" if in_words else _value(fact, facts)


def _clinical(fact: Fact, facts: Facts) -> str:
    if fact.arms and fact.cell.value is None:
        other = facts.get(fact.contrast)
        return _arms(fact, facts) or ("" if other is None else _contrast(other, facts))
    if fact.stat in _COMPARED:
        return ""
    return _bare(fact, facts)


def _arms(fact: Fact, facts: Facts) -> str:
    if not fact.arms:
        return "it has no groups to compare: write the fact without its group, or 'bare'"
    shown = (facts[address] for address in fact.arms if address in facts)
    return next((why for arm in shown if (why := _value(arm, facts))), "")


def _compared(fact: Fact, facts: Facts) -> Fact | None:
    if fact.contrast in facts and fact.cell.value is None:
        return facts[fact.contrast]
    return fact if fact.stat in _COMPARED else None


def _contrast(fact: Fact, facts: Facts) -> str:
    other = _compared(fact, facts)
    if other is None:
        return "it compares nothing: name a fact that has 'contrast:', or use another form"
    return "" if other.cell.value is not None or other.cell.p is not None else "it has no value"


def _inverted(fact: Fact, facts: Facts) -> str:
    other = _compared(fact, facts)
    fits = other is not None and other.stat in RATIOS and _is_number(other.cell.value)
    return "" if fits else "only a ratio can be turned around: write another form"


def _half(fact: Fact, facts: Facts) -> str:
    if fact.stat != "median":
        return "this form is for medians only: write 'bare', or 'plain' for percents"
    return _value(fact, facts)


def _people(fact: Fact, facts: Facts) -> str:
    whole = fact.population.n if fact.population and not _is_arm(fact) else None
    known = fact.cell.n is not None or whole is not None
    return "" if known else "the record does not say how many people: enter it, or leave it out"


def _is_arm(fact: Fact) -> bool:
    return bool(fact.part) and fact.part != "contrast" and fact.where[0] == "facts"


def _who(fact: Fact, facts: Facts) -> str:
    known = fact.population is not None and fact.population.who
    return "" if known else "the record does not say who they are: enter it, or leave it out"


def _at(fact: Fact, facts: Facts) -> str:
    return "" if fact.at or fact.window else "it has no time point: leave the form out"


def _period(fact: Fact, facts: Facts) -> str:
    return "" if fact.period else "it has no years: leave the form out"


def _follow_up(fact: Fact, facts: Facts) -> str:
    known = _is_number(mapping(fact.analysis.get("follow_up")).get("median"))
    return "" if known else "the record gives no follow-up: enter it, or leave the form out"


#: form -> why a fact does not have it, or ""
FORMS: Mapping[str, Callable[[Fact, Facts], str]] = {
    "plain": _percent,
    "of-100": _percent,
    "clinical": _clinical,
    "arms": _arms,
    "contrast": _contrast,
    "inverted": _inverted,
    "half": _half,
    "bare": _bare,
    "n": _people,
    "who": _who,
    "at": _at,
    "period": _period,
    "follow-up": _follow_up,
}
