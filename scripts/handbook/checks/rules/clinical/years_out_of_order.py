"""Years out of order.

Fault: a trial's enrollment, or a calendar period, ends before it starts.

Harm: a digit is wrong, and the figure is put into the wrong time.

Mend: read the source again and correct the year.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.rule import Problem, Rule
from handbook.model import DataPath, Handbook, Page, mapping, mappings, text_of


def check(book: Handbook) -> Iterator[Problem]:
    """'years' and 'period' whose second part is before the first."""
    for page in book.pages.values():
        years = mapping(page.data.get("years"))
        start, end = text_of(years.get("from")), text_of(years.get("to"))
        if start and end and end < start[: len(end)]:
            yield Problem(
                page.place("years", "to"),
                f"enrollment ends in {end}, before it starts in {start}",
                "read the source again and correct the year",
                page.place("years", "from"),
            )
        for where, period in _periods(page):
            first, _, last = period.partition("-")
            if last and last < first:
                yield Problem(
                    page.place(*where),
                    f"the period {period} ends before it starts",
                    f"did you mean {last}-{first}?",
                )


def _periods(page: Page) -> Iterator[tuple[DataPath, str]]:
    yield ("defaults", "period"), text_of(mapping(page.data.get("defaults")).get("period"))
    for group in ("facts", "series"):
        for index, row in enumerate(mappings(page.data.get(group))):
            yield (group, index, "period"), text_of(row.get("period"))
            for key, point in mapping(row.get("points")).items():
                at = (group, index, "points", key, "period")
                yield at, text_of(mapping(point).get("period"))


RULE = Rule("LH505", "years-out-of-order", check)
