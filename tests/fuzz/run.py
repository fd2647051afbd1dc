"""Fuzz for as long as wanted: ``python tests/fuzz/run.py --minutes 10``.

Prints how often each target ran and every crash with the smallest files that cause it. An input
that takes longer than ten seconds, or more memory than 2 GiB in all, is a crash too. The exit code
is 1 when there was one. ``--seed`` repeats a run.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

from hypothesis import HealthCheck, given, seed, settings  # noqa: E402
from targets import ARGUMENTS, STRATEGIES, Ground  # noqa: E402

LONGEST = 10  #: seconds for one input
MEMORY = 2 * 1024**3  #: bytes for the whole run
BATCH = 150  #: examples of a target before the next has its turn


def counted(name: str, check: Callable[[Any], None], count: Counter[str]) -> Callable[[Any], None]:
    """The check, with its runs counted and their time limited."""

    def one(value: Any) -> None:
        count[name] += 1
        signal.alarm(LONGEST)
        try:
            check(value)
        finally:
            signal.alarm(0)

    return one


def _too_long(number: int, frame: object) -> None:
    raise TimeoutError(f"one input took longer than {LONGEST} seconds")


def main() -> int:
    """Run the targets in turn until the time is up."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--only", choices=(*STRATEGIES, "command line"))
    arguments = parser.parse_args()
    sys.stdout.write(f"seed {arguments.seed}\n")
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    signal.signal(signal.SIGALRM, _too_long)
    ground, count, crashes = Ground(), Counter[str](), dict[str, str]()
    targets = {name: (strategy, ground.check) for name, strategy in STRATEGIES.items()}
    targets["command line"] = (ARGUMENTS, ground.command)  # type: ignore[assignment]
    if arguments.only:
        targets = {arguments.only: targets[arguments.only]}
    quiet = settings(
        max_examples=BATCH,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    until, turn = time.monotonic() + arguments.minutes * 60, 0
    while time.monotonic() < until:
        for name, (strategy, check) in targets.items():
            turn += 1

            try:
                seed(arguments.seed + turn)(quiet(given(strategy)(counted(name, check, count))))()
            except Exception as error:
                notes = "\n".join(getattr(error, "__notes__", ()))
                last = traceback.extract_tb(error.__traceback__)[-1]
                where = (
                    f"{name}: {type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
                )
                where += f" {str(error)[:160]}"
                if where not in crashes:
                    crashes[where] = notes
                    sys.stdout.write(f"CRASH {where}\n{error}\n{notes}\n\n")
                    sys.stdout.flush()
            if time.monotonic() > until:
                break
    for name, number in count.items():
        sys.stdout.write(f"{name:14} {number:8,} runs\n")
    sys.stdout.write(f"{'all':14} {count.total():8,} runs, {len(crashes)} crashes\n")
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
