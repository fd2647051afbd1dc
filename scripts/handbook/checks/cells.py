"""The cells of facts as the number rules need them: typed, placed, with their people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from handbook.model import Fact, Handbook, Page, Place, Time, mappings, text_of

from .numbers import number

DAYS = {
    "days": Decimal(1),
    "weeks": Decimal(7),
    "months": Decimal("30.4375"),
    "years": Decimal("365.25"),
}
RATIOS = frozenset({"hazard-ratio", "odds-ratio", "risk-ratio"})
#: measures of which a share can only shrink as time goes on
FALLING = frozenset(
    {
        "overall-survival",
        "event-free-survival",
        "progression-free-survival",
        "relapse-free-survival",
        "disease-free-survival",
        "failure-free-survival",
        "leukemia-specific-survival",
        "survival",
        "treatment-free-remission",
        "duration-of-response",
        "duration-of-remission",
    }
)
#: measures of which a share can only grow as time goes on
RISING = frozenset(
    {
        "relapse",
        "non-relapse-mortality",
        "early-death",
        "treatment-related-death",
        "second-cancer",
        "progression-to-leukemia",
        "graft-versus-host-disease",
        "transplant",
    }
)
SURVIVAL = FALLING - {"treatment-free-remission", "duration-of-response", "duration-of-remission"}


@dataclass(frozen=True, slots=True)
class Placed:
    """One cell with its fact and page."""

    page: Page
    fact: Fact

    @property
    def value(self) -> Decimal | None:
        """The value as a number; None when there is none or it is a word."""
        return number(self.fact.cell.value)

    @property
    def interval(self) -> tuple[Decimal, Decimal] | None:
        """Both bounds as numbers; None unless both are."""
        if self.fact.cell.interval is None:
            return None
        low, high = (number(bound) for bound in self.fact.cell.interval)
        return (low, high) if low is not None and high is not None else None

    @property
    def is_95(self) -> bool:
        """Whether the interval is a 95 % confidence interval."""
        return self.fact.cell.interval_is.replace(" ", "").lower().startswith("95%c")

    def place(self, key: str = "value") -> Place:
        """Where a key of the cell stands, or the cell."""
        at = (*self.fact.where, key)
        if at in self.page.tree.values:
            return self.page.place(*at)
        return self.page.place(*self.fact.where, *(() if self.fact.part else ("id",)))

    def people(self) -> int | None:
        """The denominator: the cell's own n, else the population's when the fact has one cell."""
        if self.fact.cell.n is not None:
            return self.fact.cell.n
        if self.fact.part or self.fact.population is None:
            return None
        return self.fact.population.n


def cells(book: Handbook) -> Iterator[Placed]:
    """Every fact and part of a fact that has a value, a p value or an interval."""
    for fact in book.facts.values():
        cell = fact.cell
        if cell.value is not None or cell.p is not None or cell.interval is not None:
            yield Placed(book.pages[fact.page], fact)


def base_of(book: Handbook, fact: Fact) -> Fact:
    """The whole fact that a part belongs to."""
    return book.facts.get(f"{fact.page}#{fact.id}", fact) if fact.part else fact


def parts(book: Handbook, fact: Fact) -> dict[str, Fact]:
    """The arms or points of a whole fact by key."""
    found = (book.facts.get(address) for address in fact.arms)
    return {part.part: part for part in found if part is not None}


def own_key(page: Page, fact: Fact, key: str) -> str:
    """A key as written at the fact or in the page's defaults, for example ``analysis``."""
    group, index = fact.where[0], fact.where[1]
    rows = mappings(page.data.get(str(group)))
    own = rows[index].get(key) if isinstance(index, int) and index < len(rows) else None
    defaults = page.data.get("defaults")
    inherited = defaults.get(key) if isinstance(defaults, dict) else None
    return text_of(own) or text_of(inherited)


def in_days(time: Time | None) -> Decimal | None:
    """A time in days, to compare times given in different units."""
    if time is None or time.unit not in DAYS:
        return None
    return Decimal(time.value) * DAYS[time.unit]


def shown(value: object) -> str:
    """A number as it is printed in messages."""
    if isinstance(value, float):
        return f"{value:.3g}" if abs(value) < 0.1 else f"{value:.2f}"
    return str(value)
