"""Waivers: a finding set aside for a reason, until a day. They stand in pyproject.toml.

```toml
[[tool.handbook.waivers]]
path = "docs/trials/e1910.md"
rule = "unused-source"
reason = "the record that uses it is in review"
expires = 2027-01-31
```
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from handbook.model import Place, text_of

if TYPE_CHECKING:
    from .engine import Finding

CODE, NAME = "LH021", "bad-waiver"
HOME = "pyproject.toml"


@dataclass(frozen=True, slots=True)
class Waiver:
    """One waiver; a missing part is "" or None and is itself a finding."""

    path: str
    rule: str
    reason: str
    expires: date | None


def read_waivers(settings: Mapping[str, Any]) -> list[Waiver]:
    """The waivers of ``[tool.handbook]``."""
    found = []
    rows = settings.get("waivers", [])
    for row in rows if isinstance(rows, list) else []:
        data = row if isinstance(row, dict) else {}
        expires = data.get("expires")
        if isinstance(expires, str):
            try:
                expires = date.fromisoformat(expires)
            except ValueError:
                expires = None
        found.append(
            Waiver(
                text_of(data.get("path")),
                text_of(data.get("rule")),
                text_of(data.get("reason")),
                expires if isinstance(expires, date) else None,
            )
        )
    return found


def apply_waivers(
    findings: list[Finding], waivers: Iterable[Waiver], today: date, ran: set[str]
) -> tuple[list[Finding], int]:
    """Leave out what is waived; a waiver that is late, empty or idle becomes a finding.

    :param ran: names and codes of the rules that ran: a waiver of another rule is not idle.
    """
    kept = list(findings)
    waived = 0
    for waiver in waivers:
        what = f"the waiver of '{waiver.rule}' for {waiver.path or '(no path)'}"
        if not (waiver.path and waiver.rule and waiver.reason and waiver.expires):
            kept.append(
                _finding(
                    f"{what} lacks path, rule, reason or expiry",
                    "write all four lines: path, rule, reason, expires",
                )
            )
            continue
        if waiver.expires < today:
            kept.append(
                _finding(
                    f"{what} ended on {waiver.expires}",
                    "mend the finding, or give a new date and reason",
                )
            )
            continue
        hidden = [
            f for f in kept if f.place.path == waiver.path and waiver.rule in (f.code, f.name)
        ]
        if not hidden and waiver.rule in ran:
            kept.append(_finding(f"{what} hides nothing", "remove its lines from pyproject.toml"))
        kept = [f for f in kept if f not in hidden]
        waived += len(hidden)
    return kept, waived


def _finding(message: str, help: str) -> Finding:
    from .engine import Finding

    return Finding(CODE, NAME, "error", Place(HOME), message, help)
