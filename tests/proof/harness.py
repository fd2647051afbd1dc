"""Make edits on a copy of the real handbook, check it, and judge what the checker said.

Several edits of different files are tried in one run, because reading and checking everything is
what takes the time. Whatever is not plainly caught in such a run is tried again alone, and
``test_proof`` holds that both ways judge the same.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from edits import Change, Cut, Edit, apply, paths_of, spots_of, undo
from faults import Fault
from real import ROOT, TODAY

from handbook.checks.engine import CRASH_CODE, Finding, run
from handbook.checks.rule import all_rules
from handbook.checks.waivers import read_waivers
from handbook.content import find_project, load
from handbook.content.memory import Memory

T = TypeVar("T")
NEAR = 2  #: lines
MOST = 3  #: findings for one fault
BATCH = 24  #: edits in one run
_NUMBERED = re.compile(r"\bline \d+|\d+ (?:of the )?findings")
#: help lines that would fit anything
_EMPTY_HELP = re.compile(
    r"(?:please )?(?:fix|mend|correct|change|remove|check|write|split|simplify|look at) "
    r"(?:it|this|them|text|a text|here)\W*\Z"
)


class Kept(Memory):
    """What was parsed, kept by the digest of its text, for the next load in this process."""

    def remember(self, what: str, path: str, text: str, make: Callable[[], T]) -> T:
        key = f"{what}\0{path}\0{text}".encode()
        if key not in self.known:
            self.known[key] = make()
        found: T = self.known[key]
        return found

    def save(self) -> None:
        pass


@dataclass(frozen=True)
class Verdict:
    """What the checker made of one fault."""

    caught: bool = False
    placed: bool = False  #: within two lines of the edit
    named: bool = False  #: the message holds the value
    helped: bool = False  #: a help line that fits this fault alone
    short: bool = False  #: three findings at most
    stopped: bool = False  #: one is an error, which keeps the change out
    crashed: str = ""
    findings: tuple[Finding, ...] = ()

    @property
    def right(self) -> bool:
        return self.caught and self.placed and self.named and self.helped and self.short

    @property
    def why(self) -> str:
        if self.crashed:
            return f"crash: {self.crashed}"
        if not self.caught:
            return "not caught"
        parts = ("placed", "named", "helped", "short")
        return ", ".join(f"not {part}" for part in parts if not getattr(self, part))


@dataclass
class Copy:
    """A copy of the handbook that edits are made on."""

    folder: Path
    memory: Kept = field(default_factory=lambda: Kept(None))

    def __post_init__(self) -> None:
        shutil.copytree(ROOT / "docs", self.folder / "docs", symlinks=True)
        shutil.copy(ROOT / "pyproject.toml", self.folder)
        self.rules = [rule for rule in all_rules() if not rule.network]
        self.touched: set[str] = set()
        self.before = self.check()
        self.known = _keys(self.before)

    def check(self) -> tuple[Finding, ...]:
        book = load(find_project(self.folder, TODAY), self.memory)
        return run(book, self.rules, (), read_waivers(book.settings)).findings

    def lines_of(self, changes: Sequence[Change]) -> list[str]:
        """The lines that edits change, as they were."""
        found = []
        for change in changes:
            if isinstance(change, Edit | Cut):
                first, last = (
                    (change.line, change.line)
                    if isinstance(change, Edit)
                    else (change.first, change.last)
                )
                found += (self.folder / change.path).read_text().split("\n")[first - 1 : last]
        return found

    def new(self, changes: Sequence[Change]) -> list[Finding]:
        """The findings that were not there before the edits."""
        self.touched = paths_of(changes)
        before = apply(self.folder, changes)
        try:
            found = self.check()
        finally:
            undo(self.folder, before)
        left = _keys(found) - self.known
        moved = {(key, line) for key, line in _lines(self.before)}
        fresh = []
        # of equal findings, those at a new line are the new ones
        for finding in sorted(found, key=lambda f: (_key(f), f.place.line) in moved):
            if left[_key(finding)] > 0:
                left[_key(finding)] -= 1
                fresh.append(finding)
        return sorted(fresh, key=lambda f: (f.place.path, f.place.line, f.code))


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.code, finding.place.path, _NUMBERED.sub("", finding.message)


def _keys(findings: Iterable[Finding]) -> Counter[tuple[str, str, str]]:
    return Counter(map(_key, findings))


def _lines(findings: Iterable[Finding]) -> list[tuple[Any, int]]:
    return [(_key(f), f.place.line) for f in findings]


def judge(fault: Fault, wide: bool, findings: Sequence[Finding]) -> Verdict:
    """Whether new findings do justice to a fault."""
    crash = next((f.message for f in findings if f.code == CRASH_CODE), "")
    spots = [*spots_of(fault.changes), *((path, line, line) for path, line in fault.also)]
    near = [f for f in findings if _near(f, spots)]
    names = [n.casefold() for n in fault.names if n]
    named = [f for f in near if not names or any(n in f.message.casefold() for n in names)]
    helped = [f for f in named if _helps(f)]
    others = [f for f in findings if not any(n in f.message.casefold() for n in names)]
    return Verdict(
        caught=bool(findings),
        placed=bool(near),
        named=bool(named),
        helped=bool(helped),
        short=len(others if wide else findings) <= MOST,
        stopped=any(f.level == "error" for f in findings),
        crashed=crash,
        findings=tuple(findings),
    )


def _near(finding: Finding, spots: list[tuple[str, int, int]]) -> bool:
    places = [finding.place, finding.other] if finding.other else [finding.place]
    return any(
        place.path == path and (not last or first - NEAR <= place.line <= last + NEAR)
        for place in places
        for path, first, last in spots
    )


def _helps(finding: Finding) -> bool:
    text = finding.help.strip()
    return (
        len(text.split()) >= 2
        and text.casefold() != finding.message.casefold()
        and not _EMPTY_HELP.match(text)
    )


def try_alone(copy: Copy, fault: Fault, wide: bool) -> Verdict:
    return judge(fault, wide, copy.new(fault.changes))


def try_together(copy: Copy, faults: Sequence[Fault]) -> list[Verdict | None]:
    """Several faults of different files in one run; None where one must be tried alone.

    When it is not plain which fault a finding in an untouched file belongs to, the halves are tried.
    """
    if not faults:
        return []
    findings = copy.new([change for fault in faults for change in fault.changes])
    share: list[list[Finding]] = [[] for _ in faults]
    for finding in findings:
        owners = [n for n, fault in enumerate(faults) if _owns(copy, fault, finding)]
        if len(owners) != 1 and len(faults) > 1:
            half = len(faults) // 2
            return [*try_together(copy, faults[:half]), *try_together(copy, faults[half:])]
        share[owners[0] if owners else 0].append(finding)
    verdicts = [judge(f, False, s) for f, s in zip(faults, share, strict=True)]
    return [v if (v.right and not v.crashed) or len(faults) == 1 else None for v in verdicts]


def _owns(copy: Copy, fault: Fault, finding: Finding) -> bool:
    """Whether a finding can come from a fault: by its file, or because one names the other."""
    touched = paths_of(fault.changes)
    places = {finding.place.path} | ({finding.other.path} if finding.other else set())
    if touched & places:
        return True
    if finding.place.path in copy.touched:
        return False
    names = {p.removeprefix("docs/").removeprefix("sources/").partition(".")[0] for p in touched}
    names = {name for name in names if not name.endswith("/")}
    stem = Path(finding.place.path).stem
    return any(name in finding.message for name in names) or any(
        stem in line for line in copy.lines_of(fault.changes)
    )


def try_all(copy: Copy, faults: Sequence[tuple[Fault, bool]], alone: bool = False) -> list[Verdict]:
    """The verdict of every fault (with whether it is wide), in as few runs as the files allow."""
    verdicts: list[Verdict | None] = [None] * len(faults)
    waiting = [i for i, (_, wide) in enumerate(faults) if not wide and not alone]
    while waiting:
        batch, later, taken = [], [], set()
        for number in waiting:
            paths = paths_of(faults[number][0].changes)
            if len(batch) < BATCH and not paths & taken:
                batch.append(number)
                taken |= paths
            else:
                later.append(number)
        for number, verdict in zip(
            batch, try_together(copy, [faults[n][0] for n in batch]), strict=True
        ):
            verdicts[number] = verdict
        waiting = later
    return [verdict or try_alone(copy, *faults[number]) for number, verdict in enumerate(verdicts)]


def new_in_silence(copy: Copy, edits: Sequence[Sequence[Change]]) -> dict[int, list[Finding]]:
    """The new findings of correct edits, by the number of the edit; nothing for the silent ones."""
    found: dict[int, list[Finding]] = {}
    waiting = list(range(len(edits)))
    while waiting:
        batch, later, taken = [], [], set()
        for number in waiting:
            paths = paths_of(edits[number])
            if paths & taken:
                later.append(number)
            else:
                batch.append(number)
                taken |= paths
        _silence(copy, edits, batch, found)
        waiting = later
    return found


def _silence(
    copy: Copy,
    edits: Sequence[Sequence[Change]],
    batch: list[int],
    found: dict[int, list[Finding]],
) -> None:
    findings = copy.new([change for number in batch for change in edits[number]])
    if findings and len(batch) == 1:
        found[batch[0]] = findings
    elif findings:
        half = len(batch) // 2
        _silence(copy, edits, batch[:half], found)
        _silence(copy, edits, batch[half:], found)
