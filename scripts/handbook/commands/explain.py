"""``handbook explain``: a rule in words, or the list of all."""

from __future__ import annotations

import argparse
import sys

from handbook.checks import all_rules
from handbook.checks.explain import catalogue, explanation, find_rule, near_rule

from .errors import UsageError


def explain(arguments: argparse.Namespace) -> int:
    """Print the section of a rule."""
    if not arguments.rule:
        sys.stdout.write(catalogue(all_rules()))
        return 0
    rule = find_rule(arguments.rule)
    if rule is None:
        near = near_rule(arguments.rule)
        hint = f" Did you mean '{near}'?" if near else " 'handbook explain' lists them all."
        raise UsageError(f"there is no rule '{arguments.rule}'.{hint}")
    sys.stdout.write(explanation(rule))
    return 0
