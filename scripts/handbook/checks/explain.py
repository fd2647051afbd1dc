"""The handbook's words on a rule."""

from __future__ import annotations

from collections.abc import Sequence

from .near import nearest
from .rule import Rule, all_rules

BLOCKS = (
    "files",
    "structure",
    "records",
    "references",
    "sources and facts",
    "clinical sense",
    "language",
    "links and accessibility",
    "freshness",
    "network",
)


def find_rule(name: str) -> Rule | None:
    """The rule of a code or name, in any case."""
    wanted = name.strip().lower()
    return next((r for r in all_rules() if wanted in (r.code.lower(), r.name)), None)


def near_rule(name: str) -> str:
    """The name or code most like the given one, or ""."""
    return nearest(name, [r.name for r in all_rules()] + [r.code for r in all_rules()])


def explanation(rule: Rule) -> str:
    """What a rule finds, why, and how to mend it."""
    facts = [rule.level, rule.state, f"since {rule.since}"]
    if rule.always:
        facts.append("holds for drafts too")
    if rule.fixable:
        facts.append("mended by --fix where it is safe")
    if rule.network:
        facts.append("needs the network")
    return f"{rule.code} {rule.name} ({', '.join(facts)})\n\n{rule.doc}\n"


def catalogue(rules: Sequence[Rule]) -> str:
    """All rules, a line each, by block."""
    lines: list[str] = []
    block = -1
    for rule in rules:
        if rule.block != block:
            block = rule.block
            lines.append(f"{'' if not lines else chr(10)}Block {block}: {BLOCKS[block]}")
        first = rule.doc.split("\n", 1)[0]
        lines.append(f"  {rule.code}  {rule.name:<24} {first}")
    return "\n".join(lines) + "\n"
