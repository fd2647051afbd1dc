"""Findings as JSON, for other programs. Keys are only ever added."""

from __future__ import annotations

import json
from typing import Any

from handbook.model import Place

from .engine import Finding, Result


def json_report(result: Result) -> str:
    """The whole run as one JSON object in ASCII, the same for the same content."""
    data = {
        "version": 1,
        "findings": [_finding(f) for f in result.findings],
        "counts": {
            "pages": result.pages,
            "sources": result.sources,
            "facts": result.facts,
            "rules": result.rules,
            "errors": result.errors,
            "warnings": result.warnings,
            "waived": result.waived,
        },
        "complete": not result.crashed,
    }
    return json.dumps(data, indent=1) + "\n"


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level,
        **_place(finding.place),
        "message": finding.message,
        "help": finding.help,
        "see_also": _place(finding.other) if finding.other else None,
        "fixable": bool(finding.edits),
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_column": place.end or None,
    }
