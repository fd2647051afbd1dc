"""A median in plain words, with a verb that fits what was measured."""

from __future__ import annotations

from collections.abc import Mapping

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


def longer_than(measure: str, value: str) -> str:
    """``half lived longer than 14.7 months``."""
    return f"{_WORDS.get(measure, _OTHER)[0]} {value}"


def not_reached(measure: str) -> str:
    """``more than half were still alive when the study was reported``."""
    return f"more than half {_WORDS.get(measure, _OTHER)[1]} when the study was reported"
