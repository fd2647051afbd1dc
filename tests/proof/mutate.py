"""The proof of the checker: faults it has to catch, and correct edits it has to pass in silence.

    python tests/proof/mutate.py                  everything, as two tables
    python tests/proof/mutate.py --only links     what has a class or name with this word
    python tests/proof/mutate.py --seed 7         other places of the handbook
    python tests/proof/mutate.py --show all       every fault with what was said about it

It ends with 1 when a floor does not hold (see FLOORS).
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import faults
import harmless
from faults import Fault, Operator
from harmless import Edits, Harmless
from harness import Copy, Verdict, new_in_silence, try_all
from real import Real

from handbook.checks.engine import Finding

SEED = 20261124
#: share of faults caught, and share of those that are told at the right place with a usable remedy
FLOORS = {"caught": 0.97, "right": 0.95}
#: faults that reach other files are tried alone, which takes a second each
MOST_WIDE = 6


@dataclass(frozen=True)
class Tried:
    operator: Operator
    fault: Fault
    verdict: Verdict


def draw(
    real: Real, operators: Sequence[Operator], seed: int, most: int | None = None
) -> list[tuple[Operator, Fault]]:
    """Faults of every operator by the seed, evenly from its strata.

    :param most: how many of each operator at most.
    """
    drawn = []
    for operator in operators:
        rng = random.Random(f"{seed} {operator.group} {operator.name}")
        strata: dict[str, list[Fault]] = {}
        for fault in operator.make(real):
            strata.setdefault(fault.stratum, []).append(fault)
        names = sorted(strata)
        rng.shuffle(names)
        for number in range(min(operator.take, most or operator.take)):
            name = names[number % len(names)] if names else ""
            if strata.get(name):
                pick = strata[name].pop(rng.randrange(len(strata[name])))
                drawn.append((operator, pick))
    return drawn


def sample(operators: Sequence[Operator], seed: int, count: int) -> list[Operator]:
    """Some of the operators by the seed, few of them wide."""
    rng = random.Random(seed)
    wide = [o for o in operators if o.wide]
    narrow = [o for o in operators if not o.wide and o.group != faults.BEYOND]
    some = rng.sample(wide, min(MOST_WIDE, len(wide)))
    return [*some, *rng.sample(narrow, min(count - len(some), len(narrow)))]


def try_drawn(
    copy: Copy, drawn: Sequence[tuple[Operator, Fault]], alone: bool = False
) -> list[Tried]:
    """The verdict on every fault drawn."""
    verdicts = try_all(copy, [(fault, operator.wide) for operator, fault in drawn], alone)
    return [Tried(o, f, v) for (o, f), v in zip(drawn, verdicts, strict=True)]


def draw_harmless(real: Real, kinds: Sequence[Harmless], seed: int) -> list[tuple[Harmless, Edits]]:
    """One place for every correct edit."""
    drawn = []
    for kind in kinds:
        places = list(kind.make(real))
        if places:
            drawn.append((kind, random.Random(f"{seed} {kind.group} {kind.name}").choice(places)))
    return drawn


def false_alarms(
    copy: Copy, drawn: Sequence[tuple[Harmless, Edits]]
) -> list[tuple[Harmless, Edits, list[Finding]]]:
    """The correct edits in which something new was found."""
    found = new_in_silence(copy, [edits for _, edits in drawn])
    return [(*drawn[number], findings) for number, findings in sorted(found.items())]


def table(tried: Sequence[Tried], by: Callable[[Tried], str]) -> str:
    """Caught, kept out by an error, told rightly, crashed: by class or contributor, and in all."""
    rows = [f"{'':<24}{'faults':>7}{'caught':>9}{'error':>8}{'right':>8}{'crashes':>9}"]
    for group in [*sorted({by(t) for t in tried}), ""]:
        chosen = [t for t in tried if group in ("", by(t))]
        caught = [t for t in chosen if t.verdict.caught]
        rows.append(
            f"{group or 'all':<24}{len(chosen):>7}{_percent(len(caught), len(chosen)):>9}"
            f"{_percent(sum(t.verdict.stopped for t in chosen), len(chosen)):>8}"
            f"{_percent(sum(t.verdict.right for t in caught), len(caught)):>8}"
            f"{sum(bool(t.verdict.crashed) for t in chosen):>9}"
        )
    return "\n".join(rows)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}%" if whole else "-"


def told(trial: Tried) -> str:
    """One fault with what was said about it."""
    operator, verdict = trial.operator, trial.verdict
    lines = [f"{operator.group}: a {operator.who} contributor {operator.name}: {verdict.why}"]
    lines += [f"    {change}"[:300] for change in trial.fault.changes]
    lines.append(f"    expected in the message, one of: {trial.fault.names}")
    lines += [_said(f) for f in verdict.findings[:6]]
    return "\n".join(lines)


def _said(f: Finding) -> str:
    place = f"{f.place.path}:{f.place.line}"
    return f"    > {place} {f.code} {f.name}: {f.message[:200]} | {f.help[:160]}"


def below_floor(tried: Sequence[Tried]) -> list[str]:
    """What does not hold, in words; empty when all is well."""
    caught = [t for t in tried if t.verdict.caught]
    right = [t for t in caught if t.verdict.right]
    found = []
    if len(caught) < FLOORS["caught"] * len(tried):
        found.append(f"only {len(caught)} of {len(tried)} faults were caught")
    if len(right) < FLOORS["right"] * len(caught):
        found.append(f"only {len(right)} of {len(caught)} caught faults were told rightly")
    found += [f"the checker crashed: {t.verdict.crashed}" for t in tried if t.verdict.crashed]
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the proof and print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--only", default="", help="classes or names that hold this text")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--alone", action="store_true", help="one run for each fault (slow)")
    parser.add_argument("--show", choices=("missed", "all", "none"), default="missed")
    chosen = parser.parse_args(arguments)
    started = time.perf_counter()
    operators = [o for o in faults.load_all() if chosen.only in f"{o.group} {o.name}"]
    kinds = [h for h in harmless.load_all() if chosen.only in f"{h.group} {h.name}"]
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder, "book"))
        real = Real(copy.folder)  # others may be writing in docs/
        everything = try_drawn(copy, draw(real, operators, chosen.seed), chosen.alone)
        silent = draw_harmless(real, kinds, chosen.seed)
        alarms = false_alarms(copy, silent)
    tried = [t for t in everything if t.operator.group != faults.BEYOND]
    beyond = [t for t in everything if t.operator.group == faults.BEYOND]
    for trial in tried:
        if chosen.show == "all" or (chosen.show == "missed" and not trial.verdict.right):
            print(told(trial) + "\n")
    for kind, edits, findings in alarms:
        print(f"false alarm: {kind.group}: {kind.name}\n    {edits}"[:400])
        print("\n".join(map(_said, findings)) + "\n")
    print(table(tried, lambda t: t.operator.group) + "\n")
    print(table(tried, lambda t: f"{t.operator.who} contributor") + "\n")
    seen = sum(t.verdict.caught for t in beyond)
    print(
        f"of {len(beyond)} faults that look right, a program noticed {seen}; readers find the rest\n"
    )
    print(f"{'correct edits':<34}{'edits':>6}{'false alarms':>14}")
    for group in [*sorted({k.group for k, _ in silent}), ""]:
        edits_of = sum(group in ("", k.group) for k, _ in silent)
        alarms_of = sum(group in ("", k.group) for k, _, _ in alarms)
        print(f"{group or 'all':<34}{edits_of:>6}{alarms_of:>14}")
    print(f"\nseed {chosen.seed}, {time.perf_counter() - started:.0f} s")
    wrong = below_floor(tried) + [f"{len(alarms)} false alarms"] * bool(alarms)
    print("\n".join(wrong) if wrong else "all floors hold")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
