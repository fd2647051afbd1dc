"""The frame of every chart: caption, drawing, what it shows, source, table and data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import quote

from handbook.model import Fact, Handbook, mappings, text_of
from handbook.site.context import Site
from handbook.site.markup import Element, Markup, el, here
from handbook.site.measures import label_says_measure, noun_of, stat_words
from handbook.site.words import capital, time_words

from .series import Series

#: places and periods that one line below a chart can name
MOST = 2


def chart_figure(
    site: Site,
    name: str,
    caption: str,
    drawn: Markup,
    facts: list[Fact],
    head: list[str],
    rows: Iterable[list[str]],
    note: Markup | None = None,
) -> Element:
    """A chart with everything beside it.

    :param head: names of the table's columns; rows: its cells as text.
    """
    cells = [list(row) for row in rows]
    return el(
        "figure",
        el("figcaption", caption, css="hb-chart-caption"),
        drawn,
        *([el("p", *_about(site, facts), css="hb-chart-about")] if facts else []),
        *([note] if note else []),
        el(
            "details",
            el("summary", "Show the numbers"),
            el(
                "div",
                _table(head, cells),
                css="hb-scroll",
                tabindex="0",
                role="region",
                aria_label=f"Numbers of the chart: {caption}",
            ),
            el(
                "p",
                el(
                    "a",
                    "Download the numbers (CSV)",
                    href=_data_uri(head, cells),
                    download=f"{name}.csv",
                ),
            ),
            css="hb-chart-data",
        ),
        css="hb-chart",
    )


def _about(site: Site, facts: list[Fact]) -> list[Markup]:
    """What kind of number, in whom, when, from where: on the chart, not behind it."""
    parts: list[Markup] = [_what_all(facts) + ". "]
    people = list({f.population.who if f.population else "" for f in facts})
    if len(people) == 1 and people[0]:
        parts.append(f"People: {people[0]}. ")
    places = list(dict.fromkeys(place_of(site.book, fact) for fact in facts))
    if all(places) and len(places) <= MOST:
        parts.append(f"Place: {' and '.join(places)}. ")
    periods = sorted({f.period for f in facts})
    if all(periods) and len(periods) <= MOST:
        parts.append(f"Years: {' and '.join(p.replace('-', '–') for p in periods)}. ")
    parts.append("Source: ")
    names = sorted({f.source for f in facts})
    for number, source in enumerate(names):
        parts.append(here(f"source-{source}", site.short(source)))
        parts.append("; " if number + 1 < len(names) else ".")
    return parts


def _what_all(facts: list[Fact]) -> str:
    """What is measured; the own words of one series are not said of the others."""
    found = list(dict.fromkeys(what(fact) for fact in facts))
    if len(found) > 1:
        found = list(dict.fromkeys(what(replace(fact, label="")) for fact in facts))
    return "; ".join(found)


def place_of(book: Handbook, fact: Fact) -> str:
    """Where the people of a figure live: the series' own place, else its page's when that is one.

    "" when nobody says so. A page's place with a semicolon names several; which one a series is
    about only the series can say.
    """
    page = book.pages.get(fact.page)
    if page is None:
        return ""
    group, index = fact.where[0], fact.where[1]
    rows = mappings(page.data.get("series")) if group == "series" else []
    own = text_of(rows[index].get("place")) if isinstance(index, int) and rows else ""
    place = text_of(page.data.get("place"))
    return own or ("" if ";" in place else place)


def what(fact: Fact) -> str:
    """The measure with its statistic and time: 'Overall survival 5 years after diagnosis (...)'."""
    said = label_says_measure(fact)
    words = fact.label if said else noun_of(fact)
    if fact.at:
        words += f", {time_words(fact.at)}"
    if fact.label and not said:
        words += f": {fact.label}"
    kind = stat_words(fact)
    return capital(words) + (f" ({kind})" if kind and fact.stat not in ("count", "rate") else "")


def _table(head: list[str], rows: list[list[str]]) -> Element:
    return el(
        "table",
        el("thead", el("tr", *(el("th", name, scope="col") for name in head))),
        el(
            "tbody",
            *(
                el("tr", el("th", row[0], scope="row"), *(el("td", cell) for cell in row[1:]))
                for row in rows
            ),
        ),
        css="hb-chart-table",
    )


def _data_uri(head: list[str], rows: list[list[str]]) -> str:
    lines = [",".join(_cell(c) for c in row) for row in [head, *rows]]
    return "data:text/csv;charset=utf-8," + quote("\n".join(lines) + "\n")


def _cell(text: str) -> str:
    safe = f"'{text}" if text[:1] in "=+@" else text
    return '"' + safe.replace('"', '""') + '"' if any(c in safe for c in ',"\n') else safe


def series_rows(series: list[Series]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of the table of some series."""
    several = len(series) > 1
    head = (["Group"] if several else []) + [
        series[0].axis.capitalize() or "Point",
        "Value",
        "95% interval",
        "People",
    ]
    rows = []
    for item in series:
        for point in item.points:
            interval = (
                f"{point.fact.cell.interval[0]} to {point.fact.cell.interval[1]}"
                if point.fact.cell.interval
                else "not given"
            )
            count = f"{point.fact.cell.n:,}" if point.fact.cell.n else "not given"
            rows.append(
                ([item.name] if several else []) + [point.label, point.shown, interval, count]
            )
    return head, rows
