"""Facts out of front matter: inheritance resolved, every cell addressable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from handbook.model import (
    Cell,
    DataPath,
    Fact,
    Number,
    Population,
    Reading,
    Time,
    Tree,
    Value,
    mapping,
    mappings,
    text_of,
)

INHERITED = (
    "measure",
    "stat",
    "unit",
    "at",
    "period",
    "population",
    "analysis",
    "source",
    "locator",
    "seen",
)


def read_facts(page_id: str, tree: Tree) -> Iterator[Fact]:
    """All facts of a page's front matter: of ``facts`` and of ``series``."""
    defaults = mapping(tree.data.get("defaults"))
    populations = read_populations(tree.data)
    analyses = mapping(tree.data.get("analyses"))
    arms = mapping(tree.data.get("arms"))
    for index, data in enumerate(mappings(tree.data.get("facts"))):
        yield from _fact(
            page_id, ("facts", index), defaults, data, "arms", arms, populations, analyses
        )
    for index, data in enumerate(mappings(tree.data.get("series"))):
        yield from _fact(
            page_id, ("series", index), defaults, data, "points", {}, populations, analyses
        )


def read_populations(data: Mapping[str, Any]) -> dict[str, Population]:
    """The populations of a page by key."""
    found = {}
    for key, item in mapping(data.get("populations")).items():
        row = mapping(item)
        found[str(key)] = Population(
            str(key),
            _int(row.get("n")),
            text_of(row.get("n_is")),
            text_of(row.get("who")),
            text_of(row.get("of")) or None,
            text_of(row.get("chosen_by")) or None,
        )
    return found


def _fact(
    page_id: str,
    where: DataPath,
    defaults: Mapping[str, Any],
    own: Mapping[str, Any],
    cells_key: str,
    arms: Mapping[str, Any],
    populations: Mapping[str, Population],
    analyses: Mapping[str, Any],
) -> Iterator[Fact]:
    data = {**{k: defaults[k] for k in INHERITED if k in defaults}, **own}
    name = text_of(own.get("id"))
    base = f"{page_id}#{name}"
    cells = mapping(own.get(cells_key))
    contrast = mapping(own.get("contrast"))
    shared: dict[str, Any] = {
        "page": page_id,
        "id": name,
        "measure": text_of(data.get("measure")),
        "unit": text_of(data.get("unit")),
        "label": text_of(data.get("label")),
        "source": text_of(data.get("source")),
        "locator": text_of(data.get("locator")),
        "seen": _seen(data.get("seen")),
        "at": _time(data.get("at")),
        "window": _time(data.get("window")),
        "analysis": mapping(analyses.get(text_of(data.get("analysis")))),
        "note": text_of(data.get("note")),
        "why": text_of(data.get("why")),
        "differs_from": text_of(data.get("differs_from")),
        "earlier_than": text_of(data.get("earlier_than")),
    }
    stat, period = text_of(data.get("stat")), text_of(data.get("period"))
    population = populations.get(text_of(data.get("population")))
    series_name = text_of(own.get("name"))
    yield Fact(
        address=base,
        part="",
        where=where,
        stat=stat,
        cell=_cell(own),
        period=period,
        population=population,
        arms=tuple(f"{base}.{key}" for key in cells),
        contrast=f"{base}.contrast" if contrast else "",
        part_label=series_name,
        **shared,
    )
    for key, item in cells.items():
        row = mapping(item)
        label = text_of(row.get("name")) or text_of(mapping(arms.get(key)).get("label")) or str(key)
        cell = _cell(row)
        if cell.n is None and cells_key == "arms":
            cell = Cell(
                cell.value,
                cell.events,
                _arm_n(arms, key, population),
                cell.interval,
                cell.interval_is,
                cell.interval_method,
                cell.spread,
                cell.p,
            )
        yield Fact(
            address=f"{base}.{key}",
            part=str(key),
            where=(*where, cells_key, key),
            stat=stat,
            cell=cell,
            period=text_of(row.get("period"))
            or (str(key) if own.get("axis") == "period" else period),
            population=populations.get(text_of(row.get("population"))) or population,
            part_label=label,
            **shared,
        )
    if contrast:
        yield Fact(
            address=f"{base}.contrast",
            part="contrast",
            where=(*where, "contrast"),
            stat=text_of(contrast.get("stat")),
            cell=_cell(contrast),
            period=period,
            population=population,
            of=text_of(contrast.get("of")),
            vs=text_of(contrast.get("vs")),
            part_label="contrast",
            **shared,
        )


def _arm_n(arms: Mapping[str, Any], key: Any, population: Population | None) -> int | None:
    """An arm's n, as long as the fact is about everyone who was assigned to arms."""
    total = sum(_int(mapping(arm).get("n")) or 0 for arm in arms.values())
    if population is None or population.n == total or (population.n is None and not population.of):
        return _int(mapping(arms.get(key)).get("n"))
    return None


def _cell(data: Mapping[str, Any]) -> Cell:
    interval = data.get("interval")
    bounds = (
        [_value(v) for v in interval] if isinstance(interval, list) and len(interval) == 2 else []
    )
    spread = mapping(data.get("spread"))
    low, high = _number(spread.get("low")), _number(spread.get("high"))
    return Cell(
        value=_value(data.get("value")),
        events=_int(data.get("events")),
        n=_int(data.get("n")),
        interval=(bounds[0], bounds[1]) if len(bounds) == 2 and None not in bounds else None,  # type: ignore[arg-type]
        interval_is=text_of(data.get("interval_is")) or "95% confidence",
        interval_method=text_of(data.get("interval_method")) or None,
        spread=(text_of(spread.get("kind")), low, high)
        if low is not None and high is not None
        else None,
        p=_value(data.get("p")),
    )


def _time(value: object) -> Time | None:
    data = mapping(value)
    number = _number(data.get("value"))
    return (
        Time(number, text_of(data.get("unit")), text_of(data.get("from")))
        if number is not None
        else None
    )


def _seen(value: object) -> tuple[Reading, ...]:
    return tuple(
        Reading(text_of(r.get("date")), text_of(r.get("by")), text_of(r.get("source")) or None)
        for r in mappings(value)
    )


def _value(value: object) -> Value | None:
    return (
        value
        if isinstance(value, Decimal | int | str) and not isinstance(value, bool) and value != ""
        else None
    )


def _number(value: object) -> Number | None:
    return value if isinstance(value, Decimal | int) and not isinstance(value, bool) else None


def _int(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
