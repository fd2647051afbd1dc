"""Rules in two processes say what they say in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from handbook.checks.engine import CRASH_CODE, run
from handbook.checks.rule import Problem, Rule, all_rules
from handbook.checks.two_processes import WORTH, jobs_for
from handbook.model import Handbook
from minimal import MINIMAL, edited

Make = Callable[..., Handbook]
FAULTS = MINIMAL | {
    "docs/drugs/examplinib.md": edited(
        "docs/drugs/examplinib.md", "status: published", "status: publishd"
    ),
    "docs/start/when-to-call.md": MINIMAL["docs/start/when-to-call.md"]
    + "\n## A miracle cures all {#miracle}\n\nThe the colour of hope.\n",
}


def test_the_same_findings_in_the_same_order(book: Make) -> None:
    rules = [rule for rule in all_rules() if not rule.network]
    made = book(FAULTS)
    one, two = run(made, rules), run(made, rules, jobs=2)
    assert one.findings == two.findings
    assert {f.code[:3] for f in two.findings} >= {"LH2", "LH6"}


def test_a_rule_that_breaks_in_the_other_process_is_told(book: Make) -> None:
    def broken(_: Handbook) -> Iterator[Problem]:
        raise ValueError("no")

    rules = [*all_rules(), Rule("LH699", "broken-one", broken)]
    rules = [rule for rule in rules if not rule.network]
    result = run(book(FAULTS), rules, jobs=2)
    assert result.crashed and any(f.code == CRASH_CODE for f in result.findings)
    assert any(f.name == "british-spelling" for f in result.findings), "the others still ran"


def test_few_rules_or_pages_need_no_second_process(book: Make) -> None:
    made = book(FAULTS)
    assert len(made.pages) < WORTH and jobs_for(made) == 1
    only = [rule for rule in all_rules() if rule.name == "repeated-word"]
    assert run(made, only, jobs=2).findings == run(made, only).findings
