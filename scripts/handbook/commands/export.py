"""``handbook export``: the data package, written by the package ``handbook.export``."""

from __future__ import annotations

import argparse
import importlib
import sys

from handbook.content import load

from .check import open_project
from .errors import UsageError


def export(arguments: argparse.Namespace) -> int:
    """Write everything into one folder."""
    project = open_project(arguments)
    package = importlib.import_module("handbook.export")
    write_all = getattr(package, "write_all", None)
    if write_all is None:
        raise UsageError("this version of the handbook's software has no exports.")
    folder = arguments.out if arguments.out.is_absolute() else project.root / arguments.out
    write_all(load(project), folder)
    sys.stdout.write(f"wrote the exports to {arguments.out}\n")
    return 0
