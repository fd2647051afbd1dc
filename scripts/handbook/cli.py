"""The command line: ``handbook check``, ``explain``, ``new``, ``stats`` and ``export``.

Exit codes: 0 clean, 1 findings, 2 wrong use, 3 a fault of this program or of the machine.
This module is kept readable for old Pythons, so that they can say what they lack.
"""

from __future__ import annotations

import sys

USAGE = 2  #: exit code of wrong use


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit code. Nothing ends in a traceback."""
    if sys.version_info < (3, 11):  # noqa: UP036 - a source checkout can meet an old Python
        have = "%d.%d" % sys.version_info[:2]  # noqa: UP031
        sys.stderr.write("handbook needs Python 3.11 or newer; this is Python %s.\n" % have)  # noqa: UP031
        return USAGE
    import gc

    from handbook.commands import run_command

    gc.disable()  # a run is short, and nothing it makes is in cycles: a third of its time saved
    return run_command(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
