"""Method of an interval missing.

Fault: the interval of a share does not follow from its count by the exact (Clopper-Pearson) method,
and no other method is named.

Harm: mostly one of the numbers was copied wrongly: the count, the number of people, or a bound.

Mend: read the source again. If all numbers are right, the paper used another method: write it as
'interval_method: ...'. The help line names it where it can be told.
"""

from __future__ import annotations

from collections.abc import Iterator

from handbook.checks.cells import cells
from handbook.checks.numbers import agrees, clopper_pearson, wald, wilson
from handbook.checks.rule import Problem, Rule
from handbook.model import Handbook


def check(book: Handbook) -> Iterator[Problem]:
    """95 % intervals of counted shares that the exact method does not give, within rounding."""
    for cell in cells(book):
        data, printed, n = cell.fact.cell, cell.interval, cell.people()
        if cell.fact.stat != "proportion" or cell.fact.unit != "percent" or not cell.is_95:
            continue
        if printed is None or n is None or data.events is None or data.interval_method:
            continue
        if not 0 <= data.events <= n:
            continue
        exact = clopper_pearson(data.events, n)
        if agrees(printed, exact):
            continue
        others = (("Wilson", wilson(data.events, n)), ("Wald", wald(data.events, n)))
        name = next((name for name, bounds in others if agrees(printed, bounds)), "")
        yield Problem(
            cell.place("interval"),
            f"{data.events} of {n} give {exact[0]:.1f} to {exact[1]:.1f} by the exact method, "
            f"not {printed[0]} to {printed[1]}",
            f"write 'interval_method: {name}' if the source says so"
            if name
            else "read the source again; if all is right, add 'interval_method: ...'",
        )


RULE = Rule("LH422", "interval-method-missing", check)
