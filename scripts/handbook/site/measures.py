"""What a fact measures, in words: its measure, and what its label says more exactly."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from handbook.model import Fact

from .words import COMPARISONS, PLAIN_MEASURE, RATIOS, STAT, measure_noun, unit_words, words

#: survival without an event: what counts as the event differs from trial to trial
_EVENT_FREE = frozenset(
    {
        "event-free-survival",
        "progression-free-survival",
        "relapse-free-survival",
        "disease-free-survival",
        "failure-free-survival",
    }
)
_SURVIVAL = frozenset({*_EVENT_FREE, "overall-survival", "leukemia-specific-survival", "survival"})
_ALIVE = r"surviv(?!al estimate)|alive|death|dead|died"
_DEATH = r"death|died|mortality|fatal"
_REMISSION = r"remission|respon|gone"
_LENGTH = r"duration|length|lasted|kept|still"
#: measure -> what a label holds that says the measure already; of other measures a label says all
_SAYS: Mapping[str, str] = {
    **dict.fromkeys(_SURVIVAL, _ALIVE),
    **dict.fromkeys(_EVENT_FREE, rf"{_ALIVE}|\bfree (?:of|from)\b"),
    "relapse": r"relaps|recur|return|came back|progression|\bloss\b",
    "non-relapse-mortality": _DEATH,
    "early-death": _DEATH,
    "treatment-related-death": _DEATH,
    "mortality": _DEATH,
    "deaths": _DEATH,
    "new-cases": r"new cases",
    **dict.fromkeys(
        (
            "complete-remission",
            "complete-remission-cri",
            "complete-remission-crh",
            "complete-remission-crh-crp",
            "complete-hematologic-response",
        ),
        _REMISSION,
    ),
    "overall-response": rf"^(?!.* (?:against|v) )|{_REMISSION}",
    "mrd-negativity": r"MRD|residual",
    "major-molecular-response": r"molecular",
    "deep-molecular-response": r"molecular|MR4|log reduction|BCR::ABL1|leukemia signal",
    "early-molecular-response": r"molecular|BCR::ABL1",
    "complete-cytogenetic-response": r"cytogenetic|chromosome",
    "treatment-free-remission": r"remission|free of|without treatment",
    "duration-of-response": _LENGTH,
    "duration-of-remission": _LENGTH,
    "graft-versus-host-disease": r"graft-versus-host|GVHD",
    "transplant": r"transplant",
}
#: what a label of a median of a survival holds that says what was measured
_MEDIAN_SAYS = r"surviv(?!al estimate)|length"
_DEFINED = re.compile(r"(?:alive|free (?:of|from)|without)\b")
_INCIDENCE_RATIO = "standardized incidence ratio"
#: every kind of ratio as it is called
RATIO_WORDS = (*sorted(words(stat) for stat in RATIOS), _INCIDENCE_RATIO)


def noun_of(fact: Fact) -> str:
    """The measure as a noun, with the kind of survival: ``relative survival``."""
    if fact.measure == "survival" and fact.stat in ("relative-survival", "net-survival"):
        return words(fact.stat)
    return measure_noun(fact.measure)


def name_of(fact: Fact, joint: str = ": ") -> str:
    """What is measured, and when: ``overall survival at 3 years``.

    A label that does not say the measure stands behind it.

    :param joint: between the measure and such a label; ``, `` where a colon follows.
    """
    said = label_says_measure(fact)
    text = fact.label if said else noun_of(fact)
    if fact.at and not (fact.label and _says_time(fact)):
        text += f" at {fact.at.value} {unit_words(fact.at.unit, fact.at.value)}"
    elif not fact.at and fact.stat == "median" and "median" not in f"{text} {fact.label}":
        text = f"median {text}"
    if said or not fact.label:
        return text
    return f"{text}{', ' if ':' in fact.label else joint}{fact.label}"


def label_says_measure(fact: Fact) -> bool:
    """Whether a fact's label says by itself what is measured."""
    if not fact.label:
        return False
    if fact.stat in ("relative-survival", "net-survival"):
        return noun_of(fact) in fact.label
    if fact.stat == "median" and fact.measure in _SURVIVAL:
        return bool(re.search(_MEDIAN_SAYS, fact.label))
    pattern = _SAYS.get(fact.measure)
    if pattern is None or defined_event(fact):
        return True
    return bool(re.search(pattern, fact.label, re.IGNORECASE))


def had(fact: Fact) -> str:
    """What follows "about 85 in 100 people", in plain words; "" for what no person has."""
    event = defined_event(fact)
    return f"were {event}" if event else PLAIN_MEASURE.get(fact.measure, "")


def end_point(measure: str, facts: Iterable[Fact]) -> str:
    """An end point as a noun; what counts as its event, where the facts of its record agree.

    ``survival without severe chronic graft-versus-host disease``.
    """
    events = {event for f in facts if f.measure == measure and (event := defined_event(f))}
    if len(events) != 1:
        return measure_noun(measure)
    event = events.pop()
    if event.startswith("alive "):
        return f"survival {event.removeprefix('alive ')}"
    return f"{measure_noun(measure)} ({event})"


def defined_event(fact: Fact) -> str:
    """The label of a survival without an event, when it says what people were free of; or ""."""
    label = fact.label
    if fact.measure not in _EVENT_FREE or fact.stat in COMPARISONS or not _DEFINED.match(label):
        return ""
    if label.startswith("without") and not re.search(r"\bdeath\b", label):
        return ""  # "without censoring for later treatment" is a way to count
    return label


def ratio_words(fact: Fact) -> str:
    """The kind of a comparison: ``hazard ratio``; a label may name a standardized ratio."""
    if fact.stat == "risk-ratio" and _INCIDENCE_RATIO in fact.label:
        return _INCIDENCE_RATIO
    return words(fact.stat)


def stat_words(fact: Fact) -> str:
    """What kind of number it is."""
    if fact.stat in COMPARISONS:
        return ratio_words(fact)
    return STAT.get(fact.stat, words(fact.stat))


def _says_time(fact: Fact) -> bool:
    """Whether a label holds the time point: ``at day 180``, ``by 12 months``."""
    assert fact.at is not None
    unit = fact.at.unit.removesuffix("s")
    times = rf"\b(?:{fact.at.value} {unit}|{unit} {fact.at.value}\b)"
    return bool(re.search(times, fact.label))
