"""Words for what the model writes as keys: measures, statistics, times, regions, dates."""

from __future__ import annotations

from collections.abc import Mapping

from handbook.model import REGIONS, Time

#: measure -> what follows "about 85 in 100 people", in plain words
PLAIN_MEASURE: Mapping[str, str] = {
    "overall-survival": "were alive",
    "survival": "were alive",
    "leukemia-specific-survival": "had not died of leukemia",
    "event-free-survival": "were alive without relapse or another setback",
    "progression-free-survival": "were alive and their leukemia had not grown worse",
    "relapse-free-survival": "were alive without relapse",
    "disease-free-survival": "were alive without the disease",
    "failure-free-survival": "were alive and their treatment still worked",
    "relapse": "had a relapse",
    "non-relapse-mortality": "died without a relapse",
    "complete-remission": "reached complete remission",
    "complete-remission-cri": "reached complete remission, blood counts recovered or not",
    "complete-remission-crh": "reached complete remission, counts recovered at least in part",
    "complete-remission-crh-crp": "reached complete remission, counts recovered in part",
    "overall-response": "had a response",
    "mrd-negativity": "had no leukemia that fine tests could find",
    "major-molecular-response": "had a major molecular response",
    "deep-molecular-response": "had a deep molecular response",
    "early-molecular-response": "had an early molecular response",
    "complete-cytogenetic-response": "had a complete cytogenetic response",
    "complete-hematologic-response": "had a complete blood-count response",
    "treatment-free-remission": "stayed in remission without treatment",
    "early-death": "died early",
    "treatment-related-death": "died of the treatment",
    "adverse-event": "had this side effect",
    "discontinuation": "stopped the treatment",
    "transplant": "had a transplant",
    "graft-versus-host-disease": "had graft-versus-host disease",
    "progression-to-leukemia": "went on to leukemia",
    "second-cancer": "had a second cancer",
}
#: measures whose noun is not just their key with spaces
NOUN: Mapping[str, str] = {
    "complete-remission-cri": "complete remission with or without full count recovery",
    "complete-remission-crh": "complete remission with full or partial hematologic recovery",
    "complete-remission-crh-crp": "complete remission, full or partial count recovery",
    "overall-survival": "overall survival",
    "event-free-survival": "event-free survival",
    "progression-free-survival": "progression-free survival",
    "relapse-free-survival": "relapse-free survival",
    "disease-free-survival": "disease-free survival",
    "failure-free-survival": "failure-free survival",
    "leukemia-specific-survival": "leukemia-specific survival",
    "non-relapse-mortality": "non-relapse mortality",
    "mrd-negativity": "no measurable residual disease",
    "treatment-free-remission": "treatment-free remission",
    "treatment-related-death": "treatment-related death",
    "graft-versus-host-disease": "graft-versus-host disease",
    "follow-up": "follow-up",
    "frequency": "share",
    "life-years-lost": "years of life lost",
    "age-at-diagnosis": "age at diagnosis",
}
STAT: Mapping[str, str] = {
    "proportion": "counted share",
    "km": "estimate from a survival curve",
    "cumulative-incidence": "cumulative incidence",
    "relative-survival": "relative survival: compared with people of the same age in general",
    "net-survival": "net survival: other causes of death taken out",
    "median": "median: half of the people lie above it",
    "mean": "mean",
    "rate": "rate",
    "count": "count",
    "hazard-ratio": "hazard ratio",
    "odds-ratio": "odds ratio",
    "risk-ratio": "risk ratio",
    "difference": "difference",
    "threshold": "threshold",
    "qualitative": "finding in words",
}
#: ratios and differences: statistics that compare two groups
COMPARISONS = frozenset({"hazard-ratio", "odds-ratio", "risk-ratio", "difference"})
RATIOS = frozenset({"hazard-ratio", "odds-ratio", "risk-ratio"})
START: Mapping[str, str] = {
    "randomization": "after randomization",
    "enrollment": "after joining",
    "registration": "after registration",
    "diagnosis": "after diagnosis",
    "treatment-start": "after the start of treatment",
    "infusion": "after the infusion",
    "remission": "after remission",
    "response": "after the response",
    "transplant": "after the transplant",
    "stopping": "after stopping",
    "relapse": "after relapse",
    "birth": "after birth",
}
N_IS: Mapping[str, str] = {"not-stated": ""}
SPREAD: Mapping[str, str] = {"range": "range", "iqr": "middle half", "sd": "standard deviation"}
SPREAD_CLINICAL: Mapping[str, str] = {"range": "range", "iqr": "IQR", "sd": "SD"}
BOUND: Mapping[str, str] = {"not-reached": "not reached", "not-estimable": "not estimable"}
REGION = REGIONS
KIND: Mapping[str, tuple[str, str]] = {
    "topic": ("Page", "Pages"),
    "disease": ("Disease", "Diseases"),
    "biomarker": ("Biomarker", "Biomarkers"),
    "drug": ("Drug", "Drugs"),
    "regimen": ("Regimen", "Regimens"),
    "score": ("Score", "Scores"),
    "trial": ("Trial", "Trials"),
    "study": ("Study", "Studies"),
    "breakthrough": ("Breakthrough", "Breakthroughs"),
    "statistic": ("Statistic", "Statistics"),
}
#: kinds of medicine as headings; what is not here is its key with spaces
MODALITY: Mapping[str, str] = {
    "small-molecule": "Small molecules",
    "antibody": "Antibodies",
    "antibody-drug-conjugate": "Antibodies that carry a drug",
    "bispecific-antibody": "Antibodies with two arms (bispecific)",
    "car-t-cell": "CAR T cells",
    "cell-therapy": "Other cell therapies",
    "enzyme": "Enzymes",
    "steroid": "Steroids",
    "retinoid": "Retinoids",
    "arsenic": "Arsenic",
    "chemotherapy": "Chemotherapy",
    "fusion-protein": "Fusion proteins",
    "immunomodulator": "Drugs that steer the immune system",
    "growth-factor": "Growth factors",
    "other": "Other medicines",
}
VERDICT: Mapping[str, str] = {
    "often-cured": "Often cured",
    "sometimes-cured": "Sometimes cured",
    "long-control": "Long control, rarely cured",
    "cure-rare": "Cure is rare",
    "hard-to-cure": "Hard to cure",
}
METHOD: Mapping[str, str] = {
    "entered": "read once; a second reading is still to come",
    "two-readings": "read twice, by two different readers",
    "clinician": "read by a clinician",
}
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def measure_noun(measure: str) -> str:
    """The measure as a noun: ``overall survival``."""
    return NOUN.get(measure) or words(measure)


def words(key: str) -> str:
    """A key as words: ``not-stated`` becomes ``not stated``."""
    return key.replace("-", " ")


def capital(text: str) -> str:
    """The text with a capital first letter; the rest stays."""
    return text[:1].upper() + text[1:]


def date_words(date: str) -> str:
    """``2026-11-24`` as ``November 24, 2026``; also for months and years."""
    year, _, rest = date.partition("-")
    month, _, day = rest.partition("-")
    if not month.isdigit() or not 1 <= int(month) <= 12:
        return year
    name = _MONTHS[int(month) - 1]
    return f"{name} {int(day)}, {year}" if day.isdigit() else f"{name} {year}"


def period_words(period: str) -> str:
    """``2010-2017`` as ``2010 to 2017``."""
    return period.replace("-", " to ")


def unit_words(unit: str, value: object) -> str:
    """A unit of time or of people, singular for exactly 1."""
    if str(value) == "1":
        return {"people": "person"}.get(unit, unit.removesuffix("s"))
    return unit


def time_words(time: Time) -> str:
    """``3 years after randomization``; only the length when the start is not stated."""
    length = f"{time.value} {unit_words(time.unit, time.value)}"
    return f"{length} {START[time.start]}" if time.start in START else length
