"""The gate before the site: what must hold before any page is parsed by Sphinx."""

from __future__ import annotations

from handbook.model import Handbook

from .engine import Finding, run
from .rule import Rule, all_rules

#: where such rules stand; a test holds that there are none elsewhere
FOLDERS = ("files", "structure", "schema")


def security_rules() -> tuple[Rule, ...]:
    """The rules that guard the building computer and the reader: those marked ``always``."""
    rules = all_rules(*FOLDERS)
    return tuple(rule for rule in rules if rule.always and not rule.network)


def security_findings(book: Handbook) -> list[Finding]:
    """Findings of the security rules; a page named here must not be given to Sphinx.

    Waivers do not count here. A rule that fails by its own fault is a finding too.
    """
    return [f for f in run(book, security_rules()).findings if f.level == "error"]
