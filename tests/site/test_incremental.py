"""Building on gives what building anew gives, byte for byte, and reads no page in vain."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

import pytest
from building import FILES, Built, Site

from minimal import edited, page

TRIAL, DRUG, AML = "docs/trials/example-one.md", "docs/drugs/examplinib.md", "docs/diseases/aml.md"
CALL = "docs/start/when-to-call.md"
SOURCE, WORDS = "docs/sources/doe-2020.yaml", "docs/glossary.yaml"
NEW_TRIAL = FILES[TRIAL].replace("EXAMPLE-ONE", "EXAMPLE-TWO").replace("example-one#", "second#")
LISTS = {
    "docs/drugs/index.md": page("topic", body="## All {#all}\n\n:::{records} drugs\n:::"),
    "docs/trials/index.md": page("topic", body="## All {#all}\n\n:::{records} trials\n:::"),
    "docs/reference/glossary.md": page("topic", body="## All {#all}\n\n:::{glossary}\n:::"),
}
BOOK = {**FILES, **LISTS}
CHANGES = {
    "a value": {TRIAL: FILES[TRIAL].replace("new: {value: 60", "new: {value: 61")},
    "a title": {DRUG: FILES[DRUG].replace('title: "Examplinib"', "title: Newnamib")},
    "a short title": {TRIAL: FILES[TRIAL].replace("EXAMPLE-ONE", "EX-1")},
    "a summary": {DRUG: edited(DRUG, "A pill that slows", "A pill which slows")},
    "a citation": {SOURCE: FILES[SOURCE].replace("Doe", "Dow")},
    "a reading": {TRIAL: FILES[TRIAL].replace(", {date: 2026-11-21, by: second}", "")},
    "a word's meaning": {WORDS: FILES[WORDS].replace("tests find no signs", "tests see no signs")},
    "a new word": {WORDS: FILES[WORDS] + '  blood: {name: blood, plain: "The red fluid."}\n'},
    "a word taken away": {WORDS: FILES[WORDS].partition("  aml:")[0]},
    "a new record": {"docs/trials/second.md": NEW_TRIAL},
    "a record taken away": {"docs/regimens/ex-plus.md": None},
    "an entity's name": {AML: FILES[AML].replace("leukaemia with NPM1", "leukaemia and NPM1")},
    "a record renamed": {
        "docs/regimens/ex-plus.md": None,
        "docs/regimens/ex-more.md": FILES["docs/regimens/ex-plus.md"],
    },
    "a design": {TRIAL: FILES[TRIAL].replace("masking: double", "masking: none")},
    "a link": {DRUG: FILES[DRUG].replace("biomarkers: [biomarkers/npm1]\n", "")},
    "a page of every footer": {"docs/contributing/index.md": page("topic")},
    "a sidebar title": {
        CALL: FILES[CALL].replace("kind: topic\n", "kind: topic\nshort_title: Call\n")
    },
    "settings": {"pyproject.toml": '[tool.handbook]\nreport_email = "a@example.org"\n'},
}


@pytest.fixture(scope="module")
def past(site: Site) -> Callable[[], Built]:
    """A handbook with a build behind it; each call puts it back as it was."""
    built = site(BOOK)
    kept = built.folder.with_name("kept")
    shutil.copytree(built.folder, kept)

    def restore() -> Built:
        shutil.rmtree(built.folder)
        shutil.copytree(kept, built.folder)
        return built

    return restore


@pytest.mark.parametrize("name", CHANGES)
def test_building_on_equals_building_anew(site: Site, past: Callable[[], Built], name: str) -> None:
    changes = CHANGES[name]
    built = past()
    before = built.files()
    built.again(changes)
    anew = {**BOOK, **{k: v for k, v in changes.items() if v is not None}}
    cold = site({k: v for k, v in anew.items() if changes.get(k, "") is not None})
    assert built.files() == cold.files()
    assert built.files() != before, "the change shows nowhere: the case tests nothing"


def test_nothing_changed_reads_nothing(past: Callable[[], Built]) -> None:
    built = past()
    before = built.files()
    built.again({})
    assert built.read == ()
    assert built.files() == before


def test_a_touched_file_is_not_read(past: Callable[[], Built]) -> None:
    built = past()
    for file in (built.folder / "docs").rglob("*.md"):
        os.utime(file, ns=(file.stat().st_atime_ns, file.stat().st_mtime_ns + 5_000_000_000))
    assert built.build().read == ()


def test_one_edit_reads_what_shows_it(past: Callable[[], Built]) -> None:
    built = past()
    built.again({DRUG: edited(DRUG, "You take it by mouth.", "You take it with water.")})
    assert built.read == ("drugs/examplinib", "drugs/index")
    built.again({WORDS: FILES[WORDS].replace("tests find no signs", "tests see no signs")})
    assert set(built.read) < set(BOOK_PAGES)
    assert "reference/glossary" in built.read


BOOK_PAGES = [k.removeprefix("docs/").removesuffix(".md") for k in BOOK if k.endswith(".md")]


def test_a_day_that_makes_a_page_overdue_shows(site: Site) -> None:
    built = site(BOOK)
    built.overrides = {"handbook_today": "2027-06-01"}
    built.again({})
    assert built.soup("drugs/examplinib").select(".hb-overdue")
    assert built.files() == site(BOOK, overrides={"handbook_today": "2027-06-01"}).files()


def test_the_model_is_not_stored(past: Callable[[], Built]) -> None:
    built = past()
    stored = (built.folder / "doctrees" / "environment.pickle").read_bytes()
    assert b"handbook.model" not in stored
    assert b"handbook.site.context" not in stored
