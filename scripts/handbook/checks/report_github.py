"""Findings as annotations of a GitHub workflow."""

from __future__ import annotations

from handbook.model import Place

from .engine import Finding, Result
from .escape import shown


def github_report(result: Result) -> str:
    """One workflow command per finding, and one notice with the counts."""
    lines = [_command(finding) for finding in result.findings]
    counts = f"{result.pages} pages, {result.errors} errors, {result.warnings} warnings"
    lines.append(f"::notice title=handbook check::{counts}")
    return "".join(f"{line}\n" for line in lines)


def _command(finding: Finding) -> str:
    place = finding.place
    properties = {
        "file": place.path,
        "line": str(place.line),
        "col": str(place.column),
        "title": f"{finding.code} {finding.name}",
    }
    if place.end > place.column:
        properties["endColumn"] = str(place.end - 1)
    text = finding.message
    if finding.other:
        text += f" (see also {_where(finding.other)})"
    message = f"{shown(text)}\n{shown(finding.help)}" if finding.help else shown(text)
    listed = ",".join(f"{key}={_property(shown(value))}" for key, value in properties.items())
    return f"::{finding.level} {listed}::{_data(message)}"


def _where(place: Place) -> str:
    return f"{place.path}:{place.line}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
