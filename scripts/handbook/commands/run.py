"""Arguments in, exit code out: whatever goes wrong ends in a sentence."""

from __future__ import annotations

import argparse
import errno
import os
import re
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

import handbook
from handbook.content.project import ProjectError
from handbook.model import KINDS

from .errors import UsageError

OK, FINDINGS, USAGE, FAULT = 0, 1, 2, 3


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in the words of the other messages."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            f"{_in_words(message)}. Type '{self.prog} --help' to see what is possible."
        )


def _in_words(message: str) -> str:
    """What the library says about wrong use, without its own words for it."""
    if found := re.search(r"invalid choice: '(.*)' \(choose from (.*)\)", message, re.DOTALL):
        return f"'{found[1]}' is not known here; write one of: {found[2].replace(chr(39), '')}"
    if found := re.match(r"unrecognized arguments: (.*)", message, re.DOTALL):
        return f"'{found[1]}' is not known here"
    if found := re.match(r"the following arguments are required: (.*)", message, re.DOTALL):
        if found[1] == "COMMAND":
            return "write what is to be done: check, explain, new, stats or export"
        return f"something is missing at the end: {found[1]}"
    if found := re.match(r"argument (\S+): expected", message):
        return f"something is missing behind {found[1]}"
    return message


def run_command(argv: Sequence[str]) -> int:
    """Choose and run a command."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        arguments = _parser().parse_args(argv)
        code = _command(arguments.command)(arguments)
        sys.stdout.flush()
        return code
    except (UsageError, ProjectError) as error:
        return _say(str(error), USAGE)
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        _drop_output()
        return OK
    except KeyboardInterrupt:
        return _say("stopped.", FAULT)
    except OSError as error:
        try:
            sys.stdout.flush()
        except OSError:
            _drop_output()
        return _say(_reason(error), FAULT)
    except Exception as error:
        if os.environ.get("HANDBOOK_DEBUG"):
            raise
        last = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{Path(last.filename).name} line {last.lineno}"
        return _say(
            f"this is a fault of the program, not of your text: {type(error).__name__}: {error} "
            f"({where}). Please report it; HANDBOOK_DEBUG=1 shows more.",
            FAULT,
        )


def _drop_output() -> None:
    """What waits to be written has no place to go; Python would try again when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(message: str, code: int) -> int:
    from handbook.checks.escape import shown

    sys.stderr.write(f"handbook: {shown(message)}\n")
    return code


def _reason(error: OSError) -> str:
    name = f" '{error.filename}'" if error.filename else ""
    if error.errno == errno.ENOSPC:
        return (
            f"the disk is full; what was being written{name} was left as it was. Free some space."
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"may not read or write{name}: {error.strerror}. Look who may use it, in its properties."
    return f"cannot use{name}: {error.strerror or error}."


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """The command's function; imported only when it is the one that is wanted."""
    if name == "check":
        from .check import check

        return check
    if name == "explain":
        from .explain import explain

        return explain
    if name == "new":
        from .new import new

        return new
    if name == "stats":
        from .stats import stats

        return stats
    from .export import export

    return export


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="handbook", description="Check, explain and export the handbook.")
    parser.add_argument("--version", action="version", version=handbook.__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    common = _Parser(add_help=False)
    common.add_argument(
        "--root", type=Path, metavar="DIR", help="the folder of the handbook, which holds docs/"
    )
    common.add_argument(
        "--today", metavar="DATE", help="take this day for today, such as 2026-11-24"
    )

    check = commands.add_parser(
        "check", parents=[common], help="look for faults in pages and sources"
    )
    check.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="show what was found in these files or folders only",
    )
    for option, words in (("select", "run only"), ("ignore", "leave out")):
        check.add_argument(
            f"--{option}",
            action="append",
            default=[],
            metavar="RULE",
            help=f"{words} this rule, by its code, its name or the start of its code; "
            "can be written several times",
        )
    check.add_argument(
        "--format",
        choices=("text", "github", "json"),
        default="text",
        help="how to print what was found: for people (text) or for programs",
    )
    check.add_argument("--fix", action="store_true", help="mend by itself what needs no thought")
    check.add_argument(
        "--strict", action="store_true", help="fail on warnings too, not on errors alone"
    )
    check.add_argument("--no-color", action="store_true", help="plain text without colors")

    explain = commands.add_parser("explain", help="what a rule finds, why, and how to mend it")
    explain.add_argument(
        "rule",
        nargs="?",
        metavar="RULE",
        help="code or name of the rule; without it all are listed",
    )

    new = commands.add_parser("new", parents=[common], help="start a page or a source")
    new.add_argument(
        "kind",
        choices=(*KINDS, "source"),
        metavar="KIND",
        help=f"one of: {', '.join((*KINDS, 'source'))}",
    )
    new.add_argument("id", metavar="NAME", help="its name, such as imatinib or living/food")

    commands.add_parser("stats", parents=[common], help="what the handbook holds, in numbers")
    export = commands.add_parser(
        "export", parents=[common], help="write all data as tables for other programs"
    )
    export.add_argument(
        "--out",
        type=Path,
        default=Path("build/export"),
        metavar="DIR",
        help="the folder to write to",
    )
    return parser
