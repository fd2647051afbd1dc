"""Checks: the model in, findings out. One rule a file below ``rules/``."""

from .engine import Result, run
from .rule import Edit, Problem, Rule, all_rules

__all__ = ["Edit", "Problem", "Result", "Rule", "all_rules", "run"]
