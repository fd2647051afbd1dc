"""The engine: everything in one run, nothing lost, nothing failing open.

It also tries the rules that the engine makes itself: nothing-to-check, rule-crashed, bad-waiver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest

from handbook.checks.engine import run
from handbook.checks.gate import security_findings, security_rules
from handbook.checks.rule import Problem, Rule, all_rules
from handbook.checks.waivers import Waiver, read_waivers
from handbook.model import Handbook
from minimal import MINIMAL, page

Book = Callable[..., Handbook]


def _rule(name: str) -> Rule:
    return next(r for r in all_rules() if r.name == name)


def test_the_example_handbook_is_clean(book: Book) -> None:
    rules = [r for r in all_rules() if not r.network]
    assert [(f.place.path, f.message) for f in run(book(MINIMAL), rules).findings] == []


@pytest.mark.parametrize("paths", [["docs/nowhere"], ["docs/start/b.md"]])
def test_nothing_to_check_is_a_finding(book: Book, paths: list[str]) -> None:
    result = run(book({"docs/start/a.md": page()}), all_rules(), paths)
    assert [f.name for f in result.findings] == ["nothing-to-check"]
    assert result.errors == 1


def test_no_rule_is_a_finding(book: Book) -> None:
    assert [f.code for f in run(book(MINIMAL), []).findings] == ["LH001"]


def test_rule_crashed_does_not_hide_the_others(book: Book) -> None:
    def broken(_: Handbook) -> Iterator[Problem]:
        raise ZeroDivisionError("x")
        yield

    rules = [Rule("LH998", "broken", broken), _rule("unknown-key")]
    result = run(book({"docs/start/a.md": page(front="colour: red")}), rules)
    assert result.crashed
    assert [f.name for f in result.findings] == ["rule-crashed", "unknown-key"]
    assert "ZeroDivisionError" in result.findings[0].message


def test_paths_narrow_what_is_shown(book: Book) -> None:
    files = {f"docs/{f}/a.md": page(front="colour: red") for f in ("start", "living")}
    result = run(book(files), [_rule("unknown-key")], ["docs/living/"])
    assert [f.place.path for f in result.findings] == ["docs/living/a.md"]
    assert result.pages == 1


def test_a_file_that_cannot_be_read_gets_one_reason(book: Book) -> None:
    files = {**MINIMAL, "docs/drugs/broken.md": page("drug", front="x: [")}
    names = {
        f.name
        for f in run(book(files), all_rules()).findings
        if f.place.path == "docs/drugs/broken.md"
    }
    assert names == {"unreadable-yaml"}


def test_drafts_warn_but_for_files_and_safety(book: Book) -> None:
    draft = page(front="colour: red\norphan: true", more="{raw}`x`").replace("published", "draft")
    found = run(book({"docs/start/a.md": draft}), all_rules()).findings
    levels = {f.name: f.level for f in found}
    assert levels["unknown-key"] == "warning"
    assert levels["unknown-role"] == levels["reserved-key"] == "error"


def test_findings_are_sorted_and_single(book: Book) -> None:
    files = {"docs/start/b.md": page(front="b: 1\na: 2"), "docs/living/a.md": page(front="c: 3")}
    rule = _rule("unknown-key")
    places = [(f.place.path, f.place.line) for f in run(book(files), [rule, rule]).findings]
    assert places == sorted(set(places))
    assert len(places) == 3


# waivers -------------------------------------------------------------------------------------

FILES = {"docs/start/a.md": page(front="colour: red")}


def _waive(book: Book, waiver: Waiver) -> list[tuple[str, str]]:
    result = run(book(FILES), [_rule("unknown-key")], waivers=[waiver])
    return [(f.name, f.message) for f in result.findings]


def test_a_waiver_hides_its_finding(book: Book) -> None:
    waiver = Waiver("docs/start/a.md", "unknown-key", "why", date(2027, 1, 1))
    assert _waive(book, waiver) == []


@pytest.mark.parametrize(
    ("waiver", "words", "others"),
    [
        (Waiver("docs/start/a.md", "unknown-key", "why", date(2026, 11, 23)), "ended on", 1),
        (Waiver("docs/start/a.md", "unknown-key", "", date(2027, 1, 1)), "lacks", 1),
        (Waiver("docs/start/a.md", "unknown-key", "why", None), "lacks", 1),
        (Waiver("docs/start/b.md", "LH201", "why", date(2027, 1, 1)), "hides nothing", 1),
    ],
)
def test_a_bad_waiver_is_a_finding(book: Book, waiver: Waiver, words: str, others: int) -> None:
    found = _waive(book, waiver)
    assert sum(name == "bad-waiver" and words in message for name, message in found) == 1
    assert sum(name == "unknown-key" for name, _ in found) == others


def test_a_waiver_of_a_rule_that_did_not_run_is_not_idle(book: Book) -> None:
    assert len(_waive(book, Waiver("docs/start/a.md", "long-sentence", "w", date(2027, 1, 1)))) == 1


def test_waivers_are_read_whatever_is_in_them() -> None:
    rows = [{"path": "a", "rule": "b", "reason": "c", "expires": "2027-01-31"}, {"path": 3}, "x"]
    first, *others = read_waivers({"waivers": rows})
    assert first.expires == date(2027, 1, 31)
    assert all(w.expires is None and w.path == "" for w in others)
    assert read_waivers({"waivers": "x"}) == []


# the gate of the site --------------------------------------------------------------------------

HOSTILE = {
    "a template": page(more="{{ cycler.__init__ }}"),
    "MyST settings": page(front="myst: {enable_extensions: [substitution]}"),
    "MyST settings in disguise": page(front='"\\x6dyst": {a: b}'),
    "a script": page(more="<script>alert(1)</script>"),
    "a raw box": page(more=":::{raw} html\n<b>\n:::"),
    "a raw box in backticks": page(more="```{raw} html\nx\n```"),
    "an include": page(more=":::{include} ../../../etc/passwd\n:::"),
    "a download": page(more="{download}`../../x`"),
    "code in a link": page(more="[a](javascript:alert(1))"),
    "a picture of another site": page(more="![a](https://x.example/a.png)"),
    "a picture from outside": page(more="![a](../../../a.png)"),
    "text direction": page(more="a\u202eb"),
    "no record": "text",
    "five dashes": page().replace("---", "-----", 1),
    "a comment": page(more="<!-- x -->"),
}


@pytest.mark.parametrize("case", HOSTILE)
@pytest.mark.parametrize("status", ["published", "draft"])
def test_the_gate_stops(book: Book, case: str, status: str) -> None:
    text = HOSTILE[case].replace("status: published", f"status: {status}")
    found = security_findings(book({**MINIMAL, "docs/start/hostile.md": text}))
    assert "docs/start/hostile.md" in {f.place.path for f in found}


def test_the_gate_lets_good_pages_pass(book: Book) -> None:
    assert security_findings(book(MINIMAL)) == []
    assert len(security_rules()) > 20


def test_the_gate_holds_every_rule_that_guards_the_build() -> None:
    from handbook.checks.gate import security_rules

    everywhere = {rule.code for rule in all_rules() if rule.always and not rule.network}
    assert {rule.code for rule in security_rules()} == everywhere
