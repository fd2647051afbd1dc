"""CSV tables and the Frictionless data package that describes them."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from handbook.model import Handbook, mapping, mappings, text_of, texts

from .facts import fact_rows
from .text import shown

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")


@dataclass(frozen=True)
class Table:
    """One CSV file: its name, what it holds, its columns and their types."""

    name: str
    title: str
    columns: dict[str, str]
    rows: Callable[[Handbook], Iterable[dict[str, Any]]]


def _pages(book: Handbook) -> Iterator[dict[str, Any]]:
    for page in book.published.values():
        checked = mapping(page.data.get("checked"))
        yield {
            "page": page.id,
            "kind": page.kind,
            "title": page.title,
            "summary": page.summary,
            "status": page.status,
            "checked": text_of(checked.get("date")),
            "next_check": text_of(checked.get("next")),
            "method": text_of(checked.get("method")),
        }


def _sources(book: Handbook) -> Iterator[dict[str, Any]]:
    for source in book.sources.values():
        data = source.data
        reads = source.reads
        yield {
            "source": source.name,
            "type": data.get("type"),
            "title": source.title,
            "issued": data.get("issued"),
            "journal": data.get("container-title"),
            "doi": data.get("DOI"),
            "pmid": data.get("PMID"),
            "nct": data.get("NCT"),
            "url": data.get("URL"),
            "read": "; ".join(
                sorted({f"{text_of(r.get('part'))} of {text_of(r.get('of'))}" for r in reads})
            ),
            "last_read": max((text_of(r.get("date")) for r in reads), default=""),
            "retracted": "yes" if source.retracted else "",
        }


def _entities(book: Handbook) -> Iterator[dict[str, Any]]:
    for ref, entity in sorted(book.entities.items()):
        if entity.page not in book.published:
            continue
        data, codes = entity.data, mapping(entity.data.get("codes"))
        yield {
            "entity": ref,
            "who2022": data.get("who2022"),
            "icc2022": data.get("icc2022"),
            "differs": data.get("differs"),
            "blasts": data.get("blasts"),
            "parent": data.get("parent"),
            "icd10": codes.get("icd10"),
            "icdo3": codes.get("icdo3"),
            "source": data.get("source"),
        }


def _approvals(book: Handbook) -> Iterator[dict[str, Any]]:
    for page in book.kind_pages("drug"):
        for approval in mappings(page.data.get("approvals")):
            for action in mappings(approval.get("history")):
                yield {
                    "drug": page.id,
                    "region": approval.get("region"),
                    "use": approval.get("use"),
                    "diseases": " ".join(texts(approval.get("diseases"))),
                    "date": action.get("date"),
                    "action": action.get("action"),
                    "type": action.get("type"),
                    "source": action.get("source"),
                    "locator": action.get("locator"),
                }


_FACT_NUMBERS = {"events", "n", "readings"}
_FACT_COLUMNS = [
    "address",
    "page",
    "measure",
    "label",
    "stat",
    "arm_or_point",
    "value",
    "unit",
    "low",
    "high",
    "interval_is",
    "p",
    "events",
    "n",
    "population",
    "n_is",
    "at",
    "window",
    "period",
    "source",
    "locator",
    "doi",
    "pmid",
    "state",
    "readings",
    "last_read",
]

TABLES = (
    Table(
        "facts",
        "Every estimate, with people, time, interval, source and state",
        {name: "integer" if name in _FACT_NUMBERS else "string" for name in _FACT_COLUMNS},
        fact_rows,
    ),
    Table(
        "pages",
        "Every published page and when it was checked",
        dict.fromkeys(
            ["page", "kind", "title", "summary", "status", "checked", "next_check", "method"],
            "string",
        ),
        _pages,
    ),
    Table(
        "sources",
        "Every source and what was read of it",
        dict.fromkeys(
            [
                "source",
                "type",
                "title",
                "issued",
                "journal",
                "doi",
                "pmid",
                "nct",
                "url",
                "read",
                "last_read",
                "retracted",
            ],
            "string",
        ),
        _sources,
    ),
    Table(
        "entities",
        "Leukemia entities in WHO 5th edition and ICC 2022",
        dict.fromkeys(
            [
                "entity",
                "who2022",
                "icc2022",
                "differs",
                "blasts",
                "parent",
                "icd10",
                "icdo3",
                "source",
            ],
            "string",
        ),
        _entities,
    ),
    Table(
        "approvals",
        "Regulators' actions by drug, region and use",
        dict.fromkeys(
            ["drug", "region", "use", "diseases", "date", "action", "type", "source", "locator"],
            "string",
        ),
        _approvals,
    ),
)


def rows_of(table: Table, book: Handbook) -> list[dict[str, Any]]:
    """The rows of a table."""
    return list(table.rows(book))


def csv_text(table: Table, rows: Iterable[dict[str, Any]]) -> str:
    """A CSV file that no spreadsheet takes for formulas."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    for row in rows:
        writer.writerow([safe_cell(shown(row.get(name))) for name in table.columns])
    return out.getvalue()


def safe_cell(text: str) -> str:
    """Text that begins like a formula gets an apostrophe in front; numbers stay as they are."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.match(text) else text


def data_package(book: Handbook, files: dict[str, str]) -> dict[str, Any]:
    """The Frictionless description (datapackage.json) of the CSV tables."""
    return {
        "profile": "tabular-data-package",
        "name": "leukemia-handbook",
        "title": "The Leukemia Handbook: data",
        "licenses": [
            {"name": "CC0-1.0", "path": "https://creativecommons.org/publicdomain/zero/1.0/"}
        ],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": table.name,
                "title": table.title,
                "path": f"{table.name}.csv",
                "encoding": "utf-8",
                "bytes": len(files[f"{table.name}.csv"].encode()),
                "hash": "sha256:" + hashlib.sha256(files[f"{table.name}.csv"].encode()).hexdigest(),
                "schema": {
                    "fields": [{"name": n, "type": t} for n, t in table.columns.items()],
                    "missingValues": [""],
                },
            }
            for table in TABLES
        ],
    }
