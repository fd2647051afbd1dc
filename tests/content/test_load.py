"""Loading a whole handbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from handbook.content import find_project, load
from handbook.content.load import split_front_matter
from handbook.content.project import ProjectError
from handbook.model import Handbook
from minimal import MINIMAL, edited, page

Make = Callable[..., Handbook]


def test_the_minimal_handbook_loads_without_faults(book: Make) -> None:
    found = book(MINIMAL)
    assert not found.faults
    assert {p.kind for p in found.pages.values()} == {
        "topic",
        "disease",
        "biomarker",
        "drug",
        "regimen",
        "score",
        "trial",
        "study",
        "breakthrough",
        "statistic",
    }


def test_facts_inherit_and_are_addressable(book: Make) -> None:
    facts = book(MINIMAL).facts
    new = facts["trials/example-one#os-3y.new"]
    assert (str(new.cell.value), new.cell.n, new.source, new.locator, new.part_label) == (
        "60",
        200,
        "doe-2020",
        "Abstract",
        "examplinib",
    )
    assert new.population is not None and new.population.n == 400
    assert len(new.seen) == 2
    contrast = facts["trials/example-one#os-3y.contrast"]
    assert (contrast.of, contrast.vs, contrast.stat, str(contrast.cell.value)) == (
        "new",
        "old",
        "hazard-ratio",
        "0.74",
    )


@pytest.mark.parametrize("size", ["n: 90, n_is: evaluable", "n_is: not-stated"])
def test_a_group_within_the_arms_does_not_take_their_size(book: Make, size: str) -> None:
    trial = "docs/trials/example-one.md"
    well = f'  well: {{{size}, of: all, chosen_by: outcome, who: "those in remission"}}'
    text = edited(trial, "analyses:", f"{well}\nanalyses:").replace(
        "population: all", "population: well"
    )
    facts = book({**MINIMAL, trial: text}).facts
    assert facts["trials/example-one#os-3y.new"].cell.n is None


def test_back_links_are_derived(book: Make) -> None:
    links = book(MINIMAL).backlinks["diseases/aml"]
    assert ("drugs/examplinib", "diseases") in {(link.page, link.field) for link in links}


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"\xef\xbb\xbf---\nkind: topic\n---\n", "byte-order-mark"),
        (b"---\r\nkind: topic\r\n---\r\n", "wrong-line-ending"),
        (b"---\nkind: topic\ntitle: \xff\n---\n", "not-utf-8"),
        ("---\nkind: topic\ntitle: a\u202eb\n---\n".encode(), "hidden-character"),
        (b"---\nkind:\ttopic\n---\n", "tab-character"),
        (b"# No record\n", "no-front-matter"),
        (b"----\nkind: topic\n----\n", "no-front-matter"),
        (b"---\nkind: topic\ntitle: " + b"x" * 30_000 + b"\n---\n", "file-too-large"),
        (b"---\nkind: topic\n---\n" + b"word " * 70_000, "file-too-large"),
    ],
)
def test_bytes_that_cannot_be_taken_become_faults(book: Make, raw: bytes, rule: str) -> None:
    found = book({"docs/start/a.md": raw, "docs/start/b.md": page()})
    assert rule in {f.rule for f in found.faults if f.place.path == "docs/start/a.md"}
    assert "start/a" in found.pages, "links to it are no second fault"
    assert found.pages["start/b"].readable


def test_links_and_strange_files_are_faults(project: Callable[..., Path]) -> None:
    root = project(
        {"docs/index.md": page(), "docs/start/notes.docx": b"x", "docs/start/extra.yaml": "a: 1\n"}
    )
    (root / "docs" / "start" / "secret.md").symlink_to("/etc/hostname")
    found = load(find_project(root, "2026-11-24"))
    assert {(f.rule, f.place.path) for f in found.faults} >= {
        ("not-a-plain-file", "docs/start/secret.md"),
        ("unexpected-file", "docs/start/notes.docx"),
        ("unexpected-file", "docs/start/extra.yaml"),
    }
    assert "start/secret" not in found.pages


def test_the_project_is_found_from_below_and_its_lack_is_said(
    project: Callable[..., Path], tmp_path: Path
) -> None:
    root = project({"docs/index.md": page(), "docs/start/a.md": page()})
    assert find_project(root / "docs" / "start").root == root
    with pytest.raises(ProjectError, match="no handbook here"):
        find_project(tmp_path / "nowhere")
    with pytest.raises(ProjectError, match="for example 2026-11-24"):
        find_project(root, "tomorrow")


@pytest.mark.parametrize(
    ("text", "front", "body", "line"),
    [
        ("---\na: 1\n---\nBody\n", "a: 1\n", "Body\n", 4),
        ("---\na: 1\n---", "a: 1\n", "", 4),
        ("---\n---\nBody", "", "Body", 3),
        ("Body\n", None, "Body\n", 1),
        ("--- x\na: 1\n---\n", None, "--- x\na: 1\n---\n", 1),
    ],
)
def test_front_matter_is_split_only_at_exact_lines(
    text: str, front: str | None, body: str, line: int
) -> None:
    assert split_front_matter(text) == (front, body, line)
