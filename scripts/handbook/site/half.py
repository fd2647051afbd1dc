"""A median in plain words, with a verb that fits what was measured."""

from __future__ import annotations

from collections.abc import Mapping

from handbook.model import Fact

from .measures import defined_event

#: measure -> (the half's verb before the time, what more than half did when it was not reached)
_WORDS: Mapping[str, tuple[str, str]] = {
    "overall-survival": ("half lived longer than", "were still alive"),
    "survival": ("half lived longer than", "were still alive"),
    "leukemia-specific-survival": (
        "half lived without dying of leukemia for longer than",
        "had not died of leukemia",
    ),
    "event-free-survival": (
        "half lived without relapse or another setback for longer than",
        "were alive without relapse or another setback",
    ),
    "progression-free-survival": (
        "half lived without their leukemia growing worse for longer than",
        "were alive and their leukemia had not grown worse",
    ),
    "relapse-free-survival": (
        "half lived without relapse for longer than",
        "were alive without relapse",
    ),
    "disease-free-survival": (
        "half lived without the disease for longer than",
        "were alive without the disease",
    ),
    "failure-free-survival": (
        "half lived with a working treatment for longer than",
        "were alive and their treatment still worked",
    ),
    "duration-of-response": (
        "in half, the response lasted longer than",
        "were still in response",
    ),
    "duration-of-remission": (
        "in half, the remission lasted longer than",
        "were still in remission",
    ),
    "treatment-free-remission": (
        "half stayed in remission without treatment for longer than",
        "were still in remission without treatment",
    ),
    "time-to-next-treatment": (
        "half needed no other treatment for longer than",
        "had needed no other treatment",
    ),
    "time-to-treatment": ("half waited longer than", "were still waiting"),
    "age-at-diagnosis": ("half were older than", "were older"),
    "follow-up": ("half were followed for longer than", "were still followed"),
    "life-expectancy": ("half can expect more than", "can expect more"),
    "life-years-lost": ("half lost more than", "lost more"),
}
_OTHER = ("half had more than", "lay above the highest value seen")


#: how a label of a median begins that names the events
_UNTIL, _EVENTS = "until ", "events: "


def longer_than(fact: Fact, value: str) -> str:
    """``half lived longer than 14.7 months``; the events are said as the label words them."""
    label, event = fact.label, defined_event(fact)
    if event:
        return f"half lived {event.removeprefix('alive ')} for longer than {value}"
    if label.startswith(_UNTIL):
        return f"half went longer than {value} {label}"
    if label.startswith(_EVENTS):
        counted = label.removeprefix(_EVENTS)
        return f"half had none of these events ({counted}) for longer than {value}"
    return f"{_WORDS.get(fact.measure, _OTHER)[0]} {value}"


def not_reached(fact: Fact) -> str:
    """``more than half were still alive when the study was reported``."""
    label, event = fact.label, defined_event(fact)
    if event:
        did = f"were {event}"
    elif label.startswith(_UNTIL):
        did = f"had not come to {label.removeprefix(_UNTIL)}"
    elif label.startswith(_EVENTS):
        did = f"had none of these events ({label.removeprefix(_EVENTS)})"
    else:
        did = _WORDS.get(fact.measure, _OTHER)[1]
    return f"more than half {did} when the study was reported"
