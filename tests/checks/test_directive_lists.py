"""What a directive holds is said in one place, and the lists agree."""

from __future__ import annotations

from collections.abc import Callable

from handbook.checks.allowed import DIRECTIVES
from handbook.checks.prose import sentences
from handbook.model import DATA_DIRECTIVES, FACT_DIRECTIVES, Handbook
from minimal import MINIMAL


def test_every_directive_is_prose_or_data() -> None:
    data = {name for name, rule in DIRECTIVES.items() if rule.content in ("facts", "none")}
    assert data == DATA_DIRECTIVES
    facts = {name for name, rule in DIRECTIVES.items() if rule.content == "facts"}
    assert facts <= FACT_DIRECTIVES <= DATA_DIRECTIVES


def test_addresses_in_a_box_are_no_sentences(book: Callable[..., Handbook]) -> None:
    path = "docs/start/when-to-call.md"
    for name in FACT_DIRECTIVES:
        box = f"\n:::{{{name}}}\ntrials/example-one#os-3y.new\n:::\n"
        page = book(MINIMAL | {path: MINIMAL[path] + box}).pages["start/when-to-call"]
        assert not any("example-one" in s.text for s in sentences(page)), name
