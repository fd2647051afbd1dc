"""``handbook check``: read everything, run the rules, report."""

from __future__ import annotations

import argparse
import difflib
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from handbook.checks import Result, Rule, all_rules, run
from handbook.checks.report_github import github_report
from handbook.checks.report_json import json_report
from handbook.checks.report_text import text_report
from handbook.checks.two_processes import jobs_for
from handbook.checks.waivers import read_waivers
from handbook.content import Project, find_project, load
from handbook.model import Handbook

from .errors import UsageError


def check(arguments: argparse.Namespace) -> int:
    """Check the handbook and print what was found."""
    project = open_project(arguments)
    rules = choose(all_rules(), arguments.select, arguments.ignore)
    paths = [_inside(project, path) for path in arguments.paths]
    book = load(project)
    result = _run(book, rules, paths)
    fixed = 0
    if arguments.fix:
        from handbook.checks.fix import fix_files

        for _ in range(5):  # a mend can lay bare another
            done = fix_files(project.root, result.findings)
            if not done:
                break
            fixed += done
            book = load(project)
            result = _run(book, rules, paths)
    if arguments.format == "json":
        sys.stdout.write(json_report(result))
    elif arguments.format == "github":
        sys.stdout.write(github_report(result))
    else:
        color = sys.stdout.isatty() and not arguments.no_color and not os.environ.get("NO_COLOR")
        sys.stdout.write(text_report(result, book.texts, color=color, fixed=fixed))
    if result.crashed:
        return 3
    return 1 if result.errors or (arguments.strict and result.findings) else 0


def open_project(arguments: argparse.Namespace) -> Project:
    """The project that was named, or the one around the current folder."""
    if arguments.root is None:
        return find_project(None, arguments.today)
    if not (arguments.root / "docs").is_dir():
        raise UsageError(
            f"'{arguments.root}' has no folder docs/. Name the folder of the handbook."
        )
    return find_project(arguments.root, arguments.today)


def choose(rules: Sequence[Rule], select: Iterable[str], ignore: Iterable[str]) -> list[Rule]:
    """The rules to run. A name that fits no rule is wrong use."""
    wanted, unwanted = list(_split(select)), list(_split(ignore))
    for name in (*wanted, *unwanted):
        if not any(_fits(rule, name) for rule in rules):
            known = [r.name for r in rules] + [r.code for r in rules]
            near = difflib.get_close_matches(name, known, 1)
            hint = f" Did you mean '{near[0]}'?" if near else " 'handbook explain' lists them all."
            raise UsageError(f"there is no rule '{name}'.{hint}")
    return [
        rule
        for rule in rules
        if (not wanted or any(_fits(rule, name) for name in wanted))
        and not any(_fits(rule, name) for name in unwanted)
        and not rule.network
    ]


def _split(names: Iterable[str]) -> Iterable[str]:
    return (part for name in names for part in name.replace(",", " ").split())


def _fits(rule: Rule, name: str) -> bool:
    return name == rule.name or (name[:2].upper() == "LH" and rule.code.startswith(name.upper()))


def _run(book: Handbook, rules: list[Rule], paths: list[str]) -> Result:
    return run(book, rules, paths, read_waivers(book.settings), jobs=jobs_for(book))


def _inside(project: Project, given: str) -> str:
    """A path as typed, relative to the project."""
    root = project.root.resolve()
    for base in (Path.cwd(), root):
        path = Path(os.path.normpath(base / given))
        if (path.exists() or path.is_symlink()) and path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    raise UsageError(
        f"there is no file or folder '{given}' in this handbook. "
        "Write its path from here, such as docs/drugs/imatinib.md."
    )
