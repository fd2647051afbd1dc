"""Exports: the model as open data. Written below a folder, the same bytes for the same content."""

from __future__ import annotations

from pathlib import Path

from handbook.model import Handbook

from .document import document
from .feed import atom
from .references import bibtex, csl_json, ris
from .tables import TABLES, csv_text, data_package, rows_of
from .text import json_text

__all__ = ["site_files", "write_all"]


def write_all(book: Handbook, folder: Path) -> list[Path]:
    """Write every export below a folder.

    :returns: the files written, in order. Drafts are left out of all of them.
    :raises OSError: when the folder cannot be written.
    """
    files = {"handbook.json": json_text(document(book))}
    for table in TABLES:
        files[f"{table.name}.csv"] = csv_text(table, rows_of(table, book))
    files["datapackage.json"] = json_text(data_package(book, files))
    files["references.json"] = json_text(csl_json(book))
    files["references.bib"] = bibtex(book)
    files["references.ris"] = ris(book)
    files["changes.atom"] = atom(book)
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in files.items():
        file = folder / name
        file.write_bytes(text.encode("utf-8"))
        written.append(file)
    return written


def site_files(book: Handbook) -> dict[str, str]:
    """What pages of the site link to, by name below its ``data`` folder."""
    facts = next(table for table in TABLES if table.name == "facts")
    return {"facts.csv": csv_text(facts, rows_of(facts, book)), "changes.atom": atom(book)}
