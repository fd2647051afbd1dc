"""Exports: complete, safe to open, the same bytes twice."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

from jsonschema_rs import validator_for

from handbook.export import write_all
from handbook.export.document import document
from handbook.export.tables import safe_cell
from handbook.export.text import json_text
from handbook.model import Handbook
from minimal import MINIMAL, edited

SCHEMA = Path(__file__).resolve().parents[2] / "schema"
Make = Callable[..., Handbook]


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((folder / name).read_text(encoding="utf-8"))))


def test_every_fact_is_exported_with_what_is_needed_to_judge_it(book: Make, tmp_path: Path) -> None:
    write_all(book(MINIMAL), tmp_path)
    facts = {row["address"]: row for row in rows(tmp_path, "facts.csv")}
    new = facts["trials/example-one#os-3y.new"]
    assert (new["value"], new["low"], new["high"], new["n"], new["at"]) == (
        "60",
        "53",
        "67",
        "200",
        "3 years from randomization",
    )
    assert new["source"] == "doe-2020" and new["state"] == "confirmed"
    assert "trials/example-one#os-3y" not in facts, "the frame of two arms is no estimate"


def test_json_keeps_decimals_as_printed(book: Make, tmp_path: Path) -> None:
    write_all(
        book(
            MINIMAL
            | {
                "docs/trials/example-one.md": edited(
                    "docs/trials/example-one.md", "value: 60,", "value: 60.0,"
                )
            }
        ),
        tmp_path,
    )
    text = (tmp_path / "handbook.json").read_text()
    assert '"value": 60.0' in text
    assert {p["id"] for p in json.loads(text)["pages"]} >= {"index", "trials/example-one"}


def test_drafts_are_in_no_export(book: Make, tmp_path: Path) -> None:
    draft = edited("docs/trials/example-one.md", "status: published", "status: draft")
    write_all(book(MINIMAL | {"docs/trials/example-one.md": draft}), tmp_path)
    for file in ("facts.csv", "pages.csv", "changes.atom"):
        assert (
            "EXAMPLE-ONE" not in (tmp_path / file).read_text()
            and "example-one#" not in (tmp_path / file).read_text()
        )


def test_the_data_package_describes_the_files(book: Make, tmp_path: Path) -> None:
    write_all(book(MINIMAL), tmp_path)
    for resource in json.loads((tmp_path / "datapackage.json").read_text())["resources"]:
        raw = (tmp_path / resource["path"]).read_bytes()
        assert resource["bytes"] == len(raw)
        assert resource["hash"] == "sha256:" + hashlib.sha256(raw).hexdigest()
        assert raw.decode().splitlines()[0].split(",") == [
            f["name"] for f in resource["schema"]["fields"]
        ]


def test_no_cell_is_taken_for_a_formula(book: Make, tmp_path: Path) -> None:
    title = edited("docs/sources/doe-2020.yaml", "title: ", 'title: "=HYPERLINK(1)" #')
    write_all(book(MINIMAL | {"docs/sources/doe-2020.yaml": title}), tmp_path)
    assert any(row["title"] == "'=HYPERLINK(1)" for row in rows(tmp_path, "sources.csv"))
    assert [safe_cell(t) for t in ("-7", "-1.5", "-x", "@a", "+1", "a=b")] == [
        "-7",
        "-1.5",
        "'-x",
        "'@a",
        "'+1",
        "a=b",
    ]


def test_references_and_feed_are_well_formed(book: Make, tmp_path: Path) -> None:
    write_all(book(MINIMAL), tmp_path)
    assert (tmp_path / "references.ris").read_text().count("TY  - ") == len(
        json.loads((tmp_path / "references.json").read_text())
    )
    assert "@article{doe-2020," in (tmp_path / "references.bib").read_text()
    feed = ET.fromstring((tmp_path / "changes.atom").read_text())
    titles = [e[1].text for e in feed.findall("{http://www.w3.org/2005/Atom}entry")]
    assert [t.partition(":")[0] for t in titles if t] == [
        "Approval",
        "Result",
        "Result",
        "Result",
        "Step",
    ]


def test_twice_the_same_bytes(book: Make, tmp_path: Path) -> None:
    one = write_all(book(MINIMAL), tmp_path / "a")
    two = write_all(book(MINIMAL), tmp_path / "b")
    assert [f.read_bytes() for f in one] == [f.read_bytes() for f in two]


def test_the_document_has_the_published_form(book: Make) -> None:
    check = validator_for(json.loads((SCHEMA / "export.schema.json").read_text()))
    whole = json.loads(json_text(document(book(MINIMAL))))
    assert not [e.message for e in check.iter_errors(whole)]
    for spoil in (
        lambda d: d["pages"][0].pop("kind"),
        lambda d: d["facts"][0].update(state="sure"),
        lambda d: d["facts"][0].update(extra=1),
        lambda d: d["sources"][0].pop("id"),
    ):
        wrong = json.loads(json.dumps(whole))
        spoil(wrong)
        assert list(check.iter_errors(wrong))
