"""A source in AMA style, as citeproc would write it, but a hundred times faster."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from handbook.model import Source, mappings, text_of

from .markup import Markup, el, outside
from .words import date_words

_END = re.compile(r"[.?!]\Z")


def citation(source: Source) -> list[Markup]:
    """Authors, title, container, date, pages and identifiers, with links to the identifiers."""
    data = source.data
    found: list[Markup] = []
    names = _authors(data)
    if names:
        found.append(stopped(names) + " ")
    article = bool(text_of(data.get("container-title")))
    title = stopped(text_of(data.get("title")))
    found.append(title if article else el("em", title))
    found.append(" ")
    if article:
        found.extend(_container(data))
    else:
        parts = [text_of(data.get(key)) for key in ("edition", "publisher", "number")]
        found.append("; ".join([p for p in parts if p] + [_date(data)]))
        found.append(".")
    found.extend(_identifiers(data))
    return found


def short_name(source: Source) -> str:
    """``Litzow et al, 2024``: for cards and tables."""
    data = source.data
    authors = [_name(a, short=True) for a in mappings(data.get("author"))]
    year = _year(data)
    if not authors:
        first = text_of(data.get("publisher")) or text_of(data.get("container-title"))
        return f"{first or source.name}, {year}".rstrip(", ")
    if len(authors) == 2 and not data.get("more_authors"):
        return f"{authors[0]} and {authors[1]}, {year}"
    more = len(authors) > 1 or data.get("more_authors") is True
    return f"{authors[0]}{' et al' if more else ''}, {year}"


def _date(data: Mapping[str, Any]) -> str:
    issued = text_of(data.get("issued"))
    return "Date not stated" if issued == "not-stated" else date_words(issued)


def _year(data: Mapping[str, Any]) -> str:
    issued = text_of(data.get("issued"))
    return "date not stated" if issued == "not-stated" else issued[:4]


def _authors(data: Mapping[str, Any]) -> str:
    names = [n for n in (_name(a) for a in mappings(data.get("author"))) if n]
    if len(names) > 6 or (names and data.get("more_authors") is True):
        return ", ".join(names[:3]) + ", et al"
    return ", ".join(names)


def _name(author: Mapping[str, Any], short: bool = False) -> str:
    family, given = text_of(author.get("family")), text_of(author.get("given"))
    if not family:
        return text_of(author.get("literal"))
    return family if short or not given else f"{family} {_initials(given)}"


def _initials(given: str) -> str:
    if given.isupper() and " " not in given and "." not in given:
        return given
    return "".join(part[0].upper() for part in re.split(r"[\s.\-]+", given) if part)


def _container(data: Mapping[str, Any]) -> list[Markup]:
    name = text_of(data.get("container-title-short")) or text_of(data.get("container-title"))
    found: list[Markup] = [el("em", stopped(name)), " "]
    volume, issue = text_of(data.get("volume")), text_of(data.get("issue"))
    pages = text_of(data.get("page"))
    text = _year(data) if volume or pages else _date(data)
    if volume or issue:
        text += f";{volume}" + (f"({issue})" if issue else "")
    if pages:
        text += f":{pages}"
    found.append(f"{text}.")
    return found


def _identifiers(data: Mapping[str, Any]) -> list[Markup]:
    found: list[Markup] = []
    for key, name, url in (
        ("DOI", "doi:", "https://doi.org/"),
        ("PMID", "PMID ", "https://pubmed.ncbi.nlm.nih.gov/"),
        ("PMCID", "", "https://pmc.ncbi.nlm.nih.gov/articles/"),
        ("NCT", "", "https://clinicaltrials.gov/study/"),
    ):
        value = text_of(data.get(key))
        if value:
            found += [" ", outside(url + value, name + value), "."]
    if text_of(data.get("ISBN")):
        found.append(f" ISBN {text_of(data.get('ISBN'))}.")
    url = text_of(data.get("URL"))
    if url.startswith("https://") and not text_of(data.get("DOI")):
        found += [" ", outside(url, url.removeprefix("https://").rstrip("/")), "."]
    return found


def stopped(text: str) -> str:
    """A text with a full stop, unless it ends in a mark of its own."""
    return text if not text or _END.search(text) else f"{text}."
