"""Every form of the fact role, word for word."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from handbook.model import Cell, Fact, Population, Time, Value
from handbook.site.measures import name_of
from handbook.site.numbers import chance, own_denominator
from handbook.site.wording import WordingError, default_form, say

WHO = Population("all", 224, "randomized", "adults in remission")
FOLLOWED = {"follow_up": {"median": 43, "unit": "months"}}


def fact(value: Value | str | None = None, **given: Any) -> Fact:
    """A fact with a survival at 3 years as its frame."""
    cell = {k: given.pop(k) for k in ("interval", "events", "n", "p", "spread") if k in given}
    if "interval_is" in given:
        cell["interval_is"] = given.pop("interval_is")
    if isinstance(value, str) and value.replace(".", "").isdigit():
        value = Decimal(value) if "." in value else int(value)
    frame: dict[str, Any] = {
        "address": "trials/x#os",
        "page": "trials/x",
        "id": "os",
        "part": "",
        "where": ("facts", 0),
        "measure": "overall-survival",
        "stat": "km",
        "unit": "percent",
        "label": "",
        "source": "s",
        "locator": "Abstract",
        "seen": (),
        "population": WHO,
        "analysis": FOLLOWED,
    }
    return Fact(**{**frame, **given, "cell": Cell(value=value, **cell)})


def said(one: Fact, form: str = "", *others: Fact, **options: Any) -> str:
    """A fact in words, among other facts."""
    return say(one, form, {f.address: f for f in (one, *others)}, **options)


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        ("30", "about 3 in 10"),
        ("32", "about 3 in 10"),
        ("28", "about 3 in 10"),
        ("32.1", "about 32 in 100"),
        ("37", "about 37 in 100"),
        ("85", "about 85 in 100"),
        ("67.7", "about 68 in 100"),
        ("68", "about 7 in 10"),
        ("92", "about 9 in 10"),
        ("98", "about 98 in 100"),
        ("2", "about 2 in 100"),
        ("1", "about 1 in 100"),
        ("0.4", "about 4 in 1,000"),
        ("0.04", "fewer than 1 in 1,000"),
        ("0.05", "fewer than 1 in 1,000"),
        ("0.08", "fewer than 1 in 1,000"),
        ("0.1", "about 1 in 1,000"),
        ("99.95", "more than 999 in 1,000"),
        ("99", "about 99 in 100"),
        ("99.5", "about 995 in 1,000"),
        ("99.97", "more than 999 in 1,000"),
        ("12.5", "about 13 in 100"),
        ("0", "0 in 100"),
        ("100", "100 in 100"),
    ],
)
def test_plain(percent: str, words: str) -> None:
    assert said(fact(percent), "plain") == words
    assert said(fact(percent)) == words


def test_a_sentence_has_one_denominator() -> None:
    assert said(fact("68"), "plain", denominator=100) == "about 68 in 100"
    assert said(fact("68"), "plain", denominator=1000) == "about 680 in 1,000"
    assert said(fact("0.6"), "plain", denominator=100) == "fewer than 1 in 100"
    assert own_denominator(68) == 10


@pytest.mark.parametrize(
    ("percent", "words"),
    [
        ("37.4", "about 37 in 100"),
        ("30", "about 30 in 100"),
        ("0.4", "fewer than 1 in 100"),
        ("99.6", "more than 99 in 100"),
    ],
)
def test_of_100(percent: str, words: str) -> None:
    assert said(fact(percent), "of-100") == words


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            fact("85", interval=(79, 90)),
            "85% (95% CI 79 to 90; n = 224; median follow-up 43 months)",
        ),
        (fact("16.0", analysis={}, population=None), "16.0%"),
        (
            fact("81", stat="proportion", events=395, n=488, analysis={}),
            "81% (395 of 488)",
        ),
        (
            fact("85", interval=(79, 90), interval_is="90% confidence", analysis={}),
            "85% (90% CI 79 to 90; n = 224)",
        ),
        (
            fact("85", interval=(79, 90), interval_is="95% credible interval", analysis={}),
            "85% (95% credible interval 79 to 90; n = 224)",
        ),
        (
            fact(
                "not-reached",
                stat="median",
                unit="months",
                interval=(Decimal("20.1"), "not-estimable"),
                analysis={},
            ),
            "not reached (95% CI 20.1 to not estimable; n = 224)",
        ),
        (
            fact("14.7", stat="median", unit="months", spread=("iqr", 3, 20), analysis={}),
            "14.7 months (IQR 3 to 20; n = 224)",
        ),
        (
            fact(
                "0.42",
                stat="hazard-ratio",
                interval=(Decimal("0.24"), Decimal("0.75")),
                p=Decimal("0.003"),
                analysis={},
            ),
            "hazard ratio 0.42 (95% CI 0.24 to 0.75; p = 0.003; n = 224)",
        ),
        (fact(None, stat="hazard-ratio", p="<0.001", analysis={}, population=None), "p < 0.001"),
    ],
)
def test_clinical(one: Fact, words: str) -> None:
    assert said(one, "clinical") == words


def test_a_sentence_that_named_the_ratio_does_not_say_it_twice() -> None:
    one = fact("0.42", stat="hazard-ratio", analysis={}, population=None)
    assert said(one, "clinical", named=True) == "0.42"
    assert said(one, "contrast", named=True) == "0.42"


def frame() -> tuple[Fact, Fact, Fact, Fact]:
    """A frame with two arms, entered the other way round than they are compared."""
    base = "trials/x#os"
    whole = fact(arms=(f"{base}.chemo", f"{base}.blin"), contrast=f"{base}.contrast")
    chemo = fact("68", address=f"{base}.chemo", part="chemo", part_label="chemotherapy")
    blin = fact("85", address=f"{base}.blin", part="blin", part_label="blinatumomab")
    against = fact(
        "0.41",
        address=f"{base}.contrast",
        part="contrast",
        stat="hazard-ratio",
        of="blin",
        vs="chemo",
        interval=(Decimal("0.23"), Decimal("0.73")),
        p=Decimal("0.002"),
    )
    return whole, chemo, blin, against


def test_arms_stand_in_the_order_of_the_comparison() -> None:
    whole, *others = frame()
    assert said(whole, "arms", *others) == "85% v 68%"
    assert default_form(whole) == "arms"


def test_the_unit_of_arms_is_said_once() -> None:
    base = "trials/x#m"
    arms = [
        fact(value, address=f"{base}.{key}", stat="median", unit="months")
        for key, value in (("a", "14.7"), ("b", "9.6"))
    ]
    whole = fact(address=base, arms=(f"{base}.a", f"{base}.b"), stat="median", unit="months")
    assert said(whole, "arms", *arms) == "14.7 v 9.6 months"


def test_contrast_and_whole_clinical() -> None:
    whole, *others = frame()
    assert said(whole, "contrast", *others) == "hazard ratio 0.41, 95% CI 0.23 to 0.73"
    assert said(others[2], "contrast", whole) == "hazard ratio 0.41, 95% CI 0.23 to 0.73"
    assert said(whole, "clinical", *others) == (
        "85% v 68% (hazard ratio 0.41, 95% CI 0.23 to 0.73; p = 0.002; n = 224; "
        "median follow-up 43 months)"
    )


def test_inverted_is_marked_as_ours() -> None:
    whole, *others = frame()
    assert said(whole, "inverted", *others) == (
        "hazard ratio 2.4, 95% CI 1.4 to 4.3 (our inversion)"
    )


@pytest.mark.parametrize(
    ("measure", "value", "words"),
    [
        ("overall-survival", "14.7", "half lived longer than 14.7 months"),
        (
            "event-free-survival",
            "24",
            "half lived without relapse or another setback for longer than 24 months",
        ),
        ("duration-of-response", "1", "in half, the response lasted longer than 1 month"),
        (
            "overall-survival",
            "not-reached",
            "more than half were still alive when the study was reported",
        ),
        (
            "duration-of-remission",
            "not-reached",
            "more than half were still in remission when the study was reported",
        ),
        (
            "overall-survival",
            "not-estimable",
            "the middle value could not be estimated (not estimable)",
        ),
    ],
)
def test_half(measure: str, value: str, words: str) -> None:
    assert said(fact(value, stat="median", unit="months", measure=measure), "half") == words


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (fact("85"), "85%"),
        (fact("14.7", stat="median", unit="months"), "14.7 months"),
        (fact("1", stat="median", unit="years"), "1 year"),
        (fact("not-reached", stat="median", unit="months"), "not reached"),
        (fact("18", stat="count", unit="people"), "18"),
        (fact("62770", stat="count", unit="people"), "62,770"),
        (fact("4.1", stat="rate", unit="per-100000"), "4.1 per 100,000"),
        (fact("25", stat="threshold", unit="x10e9-per-l"), "25 × 10⁹/L"),
        (fact("0.42", stat="hazard-ratio"), "0.42"),
        (fact(Decimal("-3.2"), stat="difference"), "−3.2 percentage points"),
    ],
)
def test_bare(one: Fact, words: str) -> None:
    assert said(one, "bare") == words


def test_parts() -> None:
    one = fact("85", at=Time(3, "years", "randomization"), period="2010-2017")
    assert said(one, "n") == "224"
    assert said(one, "who") == "adults in remission"
    assert said(one, "at") == "3 years after randomization"
    assert said(one, "period") == "2010 to 2017"
    assert said(one, "follow-up") == "43 months"
    assert said(fact("85", at=Time(3, "years", "not-stated")), "at") == "3 years"
    assert said(fact("85", at=Time(1, "years", "diagnosis")), "at") == "1 year after diagnosis"
    assert name_of(one) == "overall survival at 3 years"


def test_an_arm_without_its_own_n_does_not_borrow_everybody() -> None:
    arm = fact("85", address="trials/x#os.blin", part="blin")
    with pytest.raises(WordingError, match="no number of people"):
        said(arm, "n")
    assert said(arm, "clinical") == "85% (median follow-up 43 months)"


@pytest.mark.parametrize(
    ("one", "form", "message"),
    [
        (fact("14.7", stat="median", unit="months"), "plain", "for percents; use 'bare'"),
        (fact("85"), "half", "for medians"),
        (fact("85"), "arms", "no arms"),
        (fact("85"), "contrast", "no contrast"),
        (fact("85"), "inverted", "no contrast"),
        (fact("85"), "period", "no period"),
        (fact("85"), "at", "no time point"),
        (fact("85", analysis={}), "follow-up", "no follow-up"),
        (fact("85", population=None), "n", "no number of people"),
        (fact("85"), "exact", "there is no form 'exact'; the forms are plain, of-100, clinical"),
        (fact(arms=("trials/x#os.a", "trials/x#os.b")), "plain", "add a point and one of: a, b"),
    ],
)
def test_a_form_that_does_not_fit_says_what_to_write(one: Fact, form: str, message: str) -> None:
    with pytest.raises(WordingError, match=message):
        said(one, form)


def test_no_chance_is_lost_between_the_words() -> None:
    for tenths in range(1001):
        percent = Decimal(tenths) / 10
        words = chance(percent, own_denominator(percent))
        count, _, of = words.removeprefix("about ").partition(" in ")
        assert abs(Decimal(count.replace(",", "")) / int(of.replace(",", "")) * 100 - percent) <= 2
