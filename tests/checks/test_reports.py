"""The three formats: exact, and safe whatever the content holds."""

from __future__ import annotations

import json
from collections.abc import Callable

from handbook.checks.engine import Finding, Result, run
from handbook.checks.report_github import github_report
from handbook.checks.report_json import json_report
from handbook.checks.report_text import finding_text, text_report
from handbook.checks.rule import all_rules
from handbook.model import Handbook, Place
from minimal import page

HOSTILE = "a\x1b[31m\r\n::error::forged\u202e,b:c%"


def _result(*findings: Finding) -> Result:
    return Result(findings, 3, 1, 1234, 70, 0.5, crashed=False, waived=2)


def _hostile() -> Finding:
    place, other = Place(f"docs/{HOSTILE}.md", 2, 3, 5), Place(f"docs/{HOSTILE}", 4)
    return Finding("LH201", "unknown-key", "error", place, HOSTILE, HOSTILE, other)


def test_one_whole_message(book: Callable[..., Handbook]) -> None:
    files = {"docs/start/a.md": page(front="order: 2\ncolour: red")}
    loaded = book(files)
    rules = [r for r in all_rules() if r.name in ("duplicate-key", "unknown-key")]
    result = run(loaded, rules, clock=iter([1.0, 1.25]).__next__)
    assert (
        text_report(result, loaded.texts)
        == """\
docs/start/a.md:9:1: error[LH013 duplicate-key] 'order:' is written twice in the same group
    9 | order: 2
      | ^^^^^
  see also docs/start/a.md:8
  help: keep the one that is right, and remove the other

docs/start/a.md:10:1: error[LH201 unknown-key] the record of a topic has no 'colour:'
   10 | colour: red
      | ^^^^^^
  help: remove it; what can stand here is: aliases, clinical_review, rests_on, corrections, facts, arms, populations, analyses, \
defaults, disagree, about, part, short_title

1 page, 0 sources, 0 facts, 2 rules: 2 errors, 0 warnings, 0.25 s
"""
    )


def _carets(line: str, column: int, end: int) -> tuple[str, str]:
    finding = Finding("LH1", "x", "error", Place("p", 1, column, end), "m", "h")
    _, source, caret, *_ = finding_text(finding, [line]).split("\n")
    return source, caret


def test_carets_stand_under_the_fault() -> None:
    assert _carets("abcdef", 3, 5) == ("    1 | abcdef", "      |   ^^")
    assert _carets("日本 ab", 4, 6) == ("    1 | 日本 ab", "      |      ^^")
    assert _carets("e\u0301a b", 5, 6) == ("    1 | e\u0301a b", "      |    ^")
    assert _carets("ab", 3, 0) == ("    1 | ab", "      |   ^")


def test_long_lines_are_cut_around_the_fault() -> None:
    source, caret = _carets("x" * 500 + "HERE" + "y" * 500, 501, 505)
    assert len(source) < 120
    assert "HERE" in source
    assert source.index("HERE") == caret.index("^^^^")


def test_text_is_escaped() -> None:
    report = text_report(_result(_hostile()), {_hostile().place.path: f"x\n{HOSTILE}"})
    assert "\x1b" not in report
    assert "\u202e" not in report
    assert "\r" not in report
    assert "\n::error" not in report
    assert report.endswith("1 error, 0 warnings, 2 waived, 0.50 s\n")


def test_color_paints_but_keeps_the_words() -> None:
    finding = Finding("LH201", "unknown-key", "warning", Place("p"), "m", "h")
    painted = finding_text(finding, [], color=True)
    assert "\x1b[1;33mwarning[LH201 unknown-key]\x1b[0m" in painted
    assert "\x1b" not in finding_text(finding, [])


def test_github_commands_cannot_be_forged() -> None:
    report = github_report(_result(_hostile()))
    first, second = report.splitlines()
    assert first.startswith("::error file=docs/a")
    assert second == "::notice title=handbook check::3 pages, 1 errors, 0 warnings"
    head = first[2:].split("::", 1)[0]
    assert "%2C" in head
    assert "%3A" in head
    assert head.count(",") == 4
    assert "%25" in first
    assert "line=2" in head
    assert "endColumn=4" in head


def test_json_is_stable_and_ascii() -> None:
    report = json_report(_result(_hostile()))
    assert report.isascii()
    assert report == json_report(_result(_hostile()))
    data = json.loads(report)
    assert data["counts"] == {
        "pages": 3,
        "sources": 1,
        "facts": 1234,
        "rules": 70,
        "errors": 1,
        "warnings": 0,
        "waived": 2,
    }
    assert data["complete"] is True
    finding = data["findings"][0]
    assert finding["message"] == HOSTILE
    assert (finding["line"], finding["column"], finding["end_column"]) == (2, 3, 5)
    assert finding["see_also"]["line"] == 4
    assert finding["fixable"] is False
