"""Run the rules over the model: everything in one run, nothing lost, nothing failing open."""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from handbook.model import Handbook, Place

from .knock_on import without_knock_on
from .rule import Edit, Level, Problem, Rule
from .two_processes import in_two
from .waivers import Waiver, apply_waivers

CRASH_CODE, CRASH_NAME = "LH020", "rule-crashed"
EMPTY_CODE, EMPTY_NAME = "LH001", "nothing-to-check"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem with the rule that found it."""

    code: str
    name: str
    level: Level
    place: Place
    message: str
    help: str
    other: Place | None = None
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """What a run found and how much it looked at."""

    findings: tuple[Finding, ...]
    pages: int
    sources: int
    facts: int
    rules: int
    seconds: float
    crashed: bool  #: a rule failed by its own fault
    waived: int = 0
    held: int = 0  #: findings left out because they only follow from others

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(f.level == "error" for f in self.findings)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return len(self.findings) - self.errors


def run(
    book: Handbook,
    rules: Iterable[Rule],
    paths: Iterable[str] = (),
    waivers: Iterable[Waiver] = (),
    clock: Callable[[], float] = time.perf_counter,
    jobs: int = 1,
) -> Result:
    """Check a handbook.

    :param rules: the rules to run; none at all is itself a finding.
    :param paths: files or folders, relative to the project; findings elsewhere are left out,
        although everything is read, because records depend on each other.
    :param jobs: with more than one, the rules on language run in a process of their own.
    """
    started = clock()
    chosen = tuple(rules)
    findings = _all_findings(book, chosen) if jobs < 2 else in_two(book, chosen, _all_findings)
    crashed = any(f.code == CRASH_CODE for f in findings)
    findings, held = without_knock_on(book, findings)
    findings, waived = apply_waivers(
        findings, waivers, book.today, {r.name for r in chosen} | {r.code for r in chosen}
    )
    wanted = tuple(Path(p).as_posix().rstrip("/") for p in paths)
    pages = [p for p in book.pages.values() if _within(p.path, wanted)]
    sources = [s for s in book.sources.values() if _within(s.tree.path, wanted)]
    findings = [f for f in findings if _within(f.place.path, wanted) or f.code == CRASH_CODE]
    if not chosen or not (pages or sources or _within_any(book.files, wanted)):
        what = (
            "no rule was chosen, so nothing was checked"
            if not chosen
            else f"no page or source was found in '{' '.join(wanted) or 'docs/'}'"
        )
        help = "look for a slip in the path; 'make check' without a path checks everything"
        if not chosen:
            help = "look at what stands behind --select and --ignore; without them all rules run"
        findings.append(
            Finding(
                EMPTY_CODE,
                EMPTY_NAME,
                "error",
                Place(wanted[0] if wanted else "docs"),
                what,
                help,
            )
        )
    findings.sort(key=lambda f: (f.place.path, f.place.line, f.place.column, f.code, f.message))
    return Result(
        tuple(dict.fromkeys(findings)),
        len(pages),
        len(sources),
        len(book.facts),
        len(chosen),
        clock() - started,
        crashed,
        waived,
        held,
    )


def _all_findings(book: Handbook, rules: Sequence[Rule]) -> list[Finding]:
    findings: list[Finding] = []
    for rule in rules:
        try:
            findings.extend(_finding(book, rule, problem) for problem in rule.check(book))
        except Exception as error:  # a broken rule must not hide the others
            findings.append(_crash(rule, error))
    return findings


def _finding(book: Handbook, rule: Rule, problem: Problem) -> Finding:
    level = problem.level or rule.level
    if level == "error" and not rule.always:
        page = book.pages.get(problem.place.path.removeprefix("docs/").removesuffix(".md"))
        if page is not None and page.data.get("status") in ("draft", "archived") and page.readable:
            level = "warning"
    return Finding(
        rule.code,
        rule.name,
        level,
        problem.place,
        problem.message,
        problem.help,
        problem.other,
        problem.edits,
    )


def _crash(rule: Rule, error: Exception) -> Finding:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return Finding(
        CRASH_CODE,
        CRASH_NAME,
        "error",
        Place("docs"),
        f"the rule {rule.code} {rule.name} failed by its own fault: "
        f"{type(error).__name__}: {error} ({Path(last.filename).name} line {last.lineno})",
        "this is a fault of the checker, not of your page; "
        "please report it with the page that caused it",
    )


def _within(path: str, wanted: tuple[str, ...]) -> bool:
    return not wanted or any(
        path == w or path.startswith(f"{w}/") or w in (".", "") for w in wanted
    )


def _within_any(paths: Iterable[str], wanted: tuple[str, ...]) -> bool:
    return bool(wanted) and any(_within(path, wanted) for path in paths)
