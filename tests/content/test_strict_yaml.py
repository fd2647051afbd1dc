"""The YAML reader: one meaning, exact places, and no way to crash it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handbook.content.shapes import shape_of
from handbook.content.strict_yaml import read_yaml

TRIAL = shape_of("trial")


def faults(text: str) -> list[tuple[str, int]]:
    return [(f.rule, f.place.line) for f in read_yaml(text, "docs/x.md", TRIAL)[1]]


def test_numbers_keep_their_decimals_and_text_stays_text() -> None:
    tree, found, readable = read_yaml(
        'title: 1910\nfacts:\n  - {id: a, value: 16.0, n: 12, interval: [1.10, not-reached], p: "0.04"}\n',
        "x",
        TRIAL,
    )
    fact = tree.data["facts"][0]
    assert readable and not found
    assert tree.data["title"] == "1910"
    assert str(fact["value"]) == "16.0" and isinstance(fact["value"], Decimal)
    assert (
        fact["n"] == 12
        and str(fact["interval"][0]) == "1.10"
        and fact["interval"][1] == "not-reached"
    )
    assert fact["p"] == "0.04", "a quoted number stays text, so that the schema can say so"


@pytest.mark.parametrize(
    "value",
    ["no", "Yes", "off", "~", "null", "012", "0x1F", "1_000", "1e3", "12:30", ".inf", "True"],
)
def test_values_that_readers_disagree_about_are_faults(value: str) -> None:
    assert faults(f"kind: trial\ntitle: {value}\n") == [("ambiguous-value", 2)]
    assert faults(f'kind: trial\ntitle: "{value}"\n') == []


@pytest.mark.parametrize(
    "value", ["9:22 swap", "+8", "-7", "t(9;22)", "2015-03-01", "1.10", "Y", "n"]
)
def test_values_that_only_look_odd_are_not(value: str) -> None:
    assert faults(f"kind: trial\ntitle: {value}\n") == []


def test_every_fault_of_a_bad_file_is_found_with_its_line() -> None:
    text = "kind: trial\ntitle: &a A\nsummary: *a\nstatus: !!str x\nkind: drug\nyes: 1\nempty:\n"
    assert faults(text) == [
        ("yaml-anchor", 2),
        ("yaml-anchor", 3),
        ("yaml-tag", 4),
        ("duplicate-key", 5),
        ("ambiguous-value", 6),
        ("empty-value", 7),
    ]


def test_a_duplicate_key_names_both_places() -> None:
    fault = read_yaml("a: 1\nb: 2\na: 3\n", "x", TRIAL)[1][0]
    assert fault.place.line == 3 and fault.other is not None and fault.other.line == 1


def test_merge_keys_documents_and_lists_at_the_top() -> None:
    assert ("yaml-anchor", 2) in faults("a: {b: 1}\n<<: {c: 1}\n")
    assert ("several-documents", 2) in faults("a: 1\n---\nb: 2\n")
    assert faults("- a\n- b\n") == [("unreadable-yaml", 1)]


@pytest.mark.parametrize("bomb", ["[" * 50_000, "{a: " * 20_000, "- " * 30_000, "? " * 5_000])
def test_nesting_is_cut_before_it_hurts(bomb: str) -> None:
    found = read_yaml(bomb, "x", TRIAL)[1]
    assert found and found[0].rule in ("too-deep", "unreadable-yaml")


def test_a_bomb_of_aliases_is_refused_unread() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"] + [
        f"a{i}: &a{i} [" + ", ".join([f"*a{i - 1}"] * 9) + "]" for i in range(1, 9)
    ]
    tree, found, _ = read_yaml("\n".join(rows), "x", TRIAL)
    assert sum(f.rule == "yaml-anchor" for f in found) > 9
    assert len(repr(tree.data)) < 10_000


def test_places_are_exact() -> None:
    tree, _, _ = read_yaml(
        "kind: trial\nids: {nct: NCT01234567}\nfacts:\n  - id: os\n    interval: [1, 2]\n",
        "docs/a.md",
        TRIAL,
        2,
    )
    assert (
        tree.place("ids", "nct").line,
        tree.place("ids", "nct").column,
        tree.place("ids", "nct").end,
    ) == (3, 12, 23)
    assert (
        tree.key_place("facts", 0, "interval").line,
        tree.key_place("facts", 0, "interval").column,
    ) == (6, 5)
    assert tree.place("facts", 0, "interval", 1).column == 19
    assert tree.place("facts", 0, "gone").line == tree.place("facts", 0).line, (
        "the nearest thing around what is missing"
    )


@settings(max_examples=400, deadline=None)
@given(
    st.text(alphabet=st.sampled_from("ab:-[]{}#&*!|>'\"%@`, \n\t?0159.~\\éø\u200b"), max_size=80)
)
def test_any_text_gives_a_tree_and_faults_only(text: str) -> None:
    tree, found, readable = read_yaml(text, "x", TRIAL)
    assert isinstance(tree.data, dict)
    assert readable or found
    assert all(f.place.line >= 1 and f.message and f.help for f in found)
