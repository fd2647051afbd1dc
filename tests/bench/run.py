"""Speed on generated pages, as ratios in one run, with every figure printed.

    make bench                 the handbook of 120 long pages and 300 records; growth to 400 pages
    make bench ARGS=--full     growth to 1,600 pages, and stock Sphinx and MkDocs-Material beside it

MkDocs-Material is installed for the run into a folder of its own and removed afterward; without
network that comparison is left out, and the run says so.
"""

from __future__ import annotations

import argparse
import math
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import by_hand
import generate

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
STOCK_CONF = """project = "stock"
extensions = ["myst_parser"]
myst_enable_extensions = ["colon_fence"]
suppress_warnings = ["myst.header", "myst.xref_missing"]
html_theme = "furo"
"""
#: the handbook's own set-up without its records: what makes it quick, and a sidebar left out
HAND_CONF = """project = "by hand"
extensions = ["myst_parser"]
extensions += [f"handbook.site.{name}" for name in ("speed", "shortcuts", "writer")]
myst_enable_extensions = ["colon_fence"]
suppress_warnings = ["myst.header", "myst.xref_missing"]
html_theme = "furo"


def setup(app):
    def without_tree(app, pagename, templatename, context, doctree):
        context["toctree"] = lambda **_: ""

    app.connect("html-page-context", without_tree, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
"""


@dataclass
class Run:
    """Seconds, seconds of all processors, and the largest memory (MiB) of a command."""

    seconds: float
    work: float
    memory: float


def run(*command: str, cwd: Path | None = None) -> Run:
    """Run a command to its end; its output is shown only when it fails."""
    environment = {**os.environ, "HANDBOOK_TODAY": "2026-11-24"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # nobody starts Python uncompiled each time
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        command,
        cwd=cwd,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    seconds = time.perf_counter() - started
    if done.returncode not in (0, 1):
        print(done.stdout[-2000:], done.stderr[-4000:])
        raise SystemExit(f"failed: {' '.join(command)}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds, work, after.ru_maxrss / 1024)


def ours(folder: Path, *options: str) -> Run:
    """Build a generated handbook with the project's own settings."""
    return sphinx(folder, (ROOT / "docs" / "conf.py").read_text(), *options)


def sphinx(folder: Path, conf: str, *options: str) -> Run:
    """Build pages with the given settings, on top of what an earlier build left."""
    (folder / "docs" / "conf.py").write_text(conf)
    return run(
        str(BIN / "sphinx-build"),
        "-q",
        "-b",
        "html",
        "-j",
        "auto",
        "-d",
        str(folder / "doctrees"),
        *options,
        str(folder / "docs"),
        str(folder / "site"),
    )


def material(folder: Path, tools: Path) -> Run | None:
    """Build the same text with MkDocs-Material, or None when it cannot be installed."""
    if not (tools / "bin" / "mkdocs").exists():
        subprocess.run([sys.executable, "-m", "venv", str(tools)], check=True)
        got = subprocess.run(
            [
                str(tools / "bin" / "pip"),
                "install",
                "-q",
                "mkdocs-material>=9.6,<10",
                "mkdocs>=1.6,<2",
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if got.returncode:
            return None
    (folder / "mkdocs.yml").write_text(
        "site_name: bench\ntheme: {name: material, font: false}\nplugins: [search]\n"
    )
    for file in (folder / "docs").rglob("*.md"):
        text = file.read_text()
        if "```{toctree}" in text:
            file.write_text(text.partition("```{toctree}")[0])
    return run(str(tools / "bin" / "mkdocs"), "build", "-q", "-d", str(folder / "site"), cwd=folder)


def html_bytes(site: Path) -> float:
    """The median size of long pages, in bytes."""
    sizes = sorted(f.stat().st_size for f in site.rglob("p*.html"))
    return sizes[len(sizes) // 2] if sizes else 0


def make(
    base: Path, name: str, longs: int, records: int, plain: bool = False, sources: int = 0
) -> Path:
    """A generated handbook in a folder of its own."""
    folder = base / name
    generate.write(folder, longs, records, sources, plain)
    return folder


def line(name: str, value: str, goal: str = "") -> None:
    """One line of the report."""
    print(f"{name:<62} {value:>12}   {goal}")


def main() -> None:
    """Run everything and print the report."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--full",
        action="store_true",
        help="growth to 1,600 pages; stock Sphinx and MkDocs-Material beside it",
    )
    options = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        report(base, options.full)
    finally:
        shutil.rmtree(base, ignore_errors=True)


def report(base: Path, full: bool) -> None:
    """The report."""
    book = make(base, "book", 120, 300)
    cold = ours(book)
    line(
        "cold build, 120 long and 300 record pages, search included",
        f"{cold.seconds:.1f} s",
        "memory of the largest process 800 MiB or less",
    )
    line("  largest process", f"{cold.memory:.0f} MiB", "")
    start = starting(base)
    nothing = least(lambda: ours(book))
    line("no-op build beyond starting Sphinx", f"{nothing - start:.2f} s", "0.5 s or less")
    page = book / "docs" / "start" / "p0.md"

    def edit(*options: str) -> Run:
        page.write_text(page.read_text() + "\nOne more sentence.\n")
        return ours(book, *options)

    for name, options in (("", ()), ("; full text left for later", ("-D", "handbook_pagefind=0"))):
        seconds = least(lambda options=options: edit(*options)) - start
        line(f"one page edited, beyond starting Sphinx{name}", f"{seconds:.2f} s", "0.5 s or less")
    records(base, book)
    sizes = (100, 400, 1600) if full else (100, 400)
    times, weights = [], []
    for size in sizes:
        folder = make(base, f"grow{size}", size, 12)
        times.append(ours(folder, "-D", "handbook_pagefind=0").seconds)
        weights.append(html_bytes(folder / "site"))
        line(f"{size} long pages, cold", f"{times[-1]:.1f} s")
        shutil.rmtree(folder)
    exponent = math.log(times[-1] / times[0]) / math.log(sizes[-1] / sizes[0])
    line(f"growth exponent, {sizes[0]} to {sizes[-1]} long pages", f"{exponent:.2f}", "1.1 or less")
    line(
        "bytes of HTML a long page, largest book over smallest",
        f"{weights[-1] / weights[0]:.3f}",
        "1.0",
    )
    checked = make(base, "check", 200, 300, sources=710)
    check = run(str(BIN / "handbook"), "check", "--root", str(checked))
    line(
        "handbook check, 500 pages and 1,000 sources",
        f"{check.seconds:.2f} s",
        "2 s, 300 MiB or less",
    )
    if full:
        plain = make(base, "stock", 120, 300, plain=True)
        slow = sphinx(plain, STOCK_CONF)
        line("stock Sphinx, MyST and Furo on the same text", f"{slow.seconds:.1f} s")
        line("  how many times as long as ours", f"{slow.seconds / cold.seconds:.1f}", "8 or more")
        other = material(make(base, "material", 120, 300, plain=True), base / "tools")
        if other is None:
            print("MkDocs-Material could not be installed; that comparison is left out.")
        else:
            line("MkDocs-Material on the same text", f"{other.seconds:.1f} s")
            line(
                "  ours over MkDocs-Material", f"{cold.seconds / other.seconds:.2f}", "1.5 or less"
            )


def starting(base: Path) -> float:
    """Seconds that Sphinx, MyST and Furo take to start and find one unchanged page."""
    folder = base / "one"
    (folder / "docs").mkdir(parents=True)
    (folder / "docs" / "index.md").write_text("# One\n")
    sphinx(folder, STOCK_CONF)
    return least(lambda: sphinx(folder, STOCK_CONF))


def least(build: Callable[[], Run]) -> float:
    """The fewest seconds of three runs."""
    return min(build().seconds for _ in range(3))


def records(base: Path, book: Path) -> None:
    """What records, roles and checks cost, as work of all processors, full text left out.

    Compared with pages of the same words that somebody wrote by hand; and, which no goal speaks
    of, with pages that lack all that records add to the text: headers, tables, cards, sources.
    """
    by_hand.write(book / "site", base / "hand" / "docs")
    bare = make(base, "bare", 120, 300, plain=True)
    shutil.rmtree(book / "doctrees")
    shutil.rmtree(book / "site")
    cost = ours(book, "-D", "handbook_pagefind=0").work
    for name, folder, goal in (
        ("the same words by hand", base / "hand", "15 % or less"),
        ("the text alone", bare, ""),
    ):
        without = sphinx(folder, HAND_CONF).work
        line(f"records, roles and checks: cost over {name}", f"{cost / without - 1:+.0%}", goal)


if __name__ == "__main__":
    main()
