"""What is fuzzed: each target takes content made by hypothesis and must answer with findings.

``TARGETS``: name -> (strategy of files, what is checked). Files are laid over the valid handbook.
A run is good when every rule ran, no rule crashed, no exception came out, every finding has a
place in a file that exists and a message, and the time stays below ``SECONDS``.
"""

from __future__ import annotations

import io
import os
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from hypothesis import strategies as st

from handbook.checks import all_rules, run
from handbook.checks.report_github import github_report
from handbook.checks.report_json import json_report
from handbook.checks.report_text import text_report
from handbook.cli import main
from handbook.content import find_project, load
from minimal import MINIMAL, page

Files = dict[str, bytes]
#: the longest that one small handbook may take, on a slow and busy computer
SECONDS = 10.0
RULES = all_rules()
PAGES = sorted(name for name in MINIMAL if name.endswith(".md"))
RECORDS = sorted(name for name in MINIMAL if name.endswith(".yaml"))
BASE = {name: MINIMAL[name] for name in MINIMAL}

#: pieces that parsers and rules look for
PIECES = st.sampled_from(
    "--- | ... | : | - | ? | ! | & | * | << | |- | > | % | @ | ` | `` | ``` | ~~~ | :::: | ::: | {fact}` | {cite}` | "
    "{drug}` | {term}` | {page}` | {raw}` | {include} | {clinical} | {results} | {chart} | {people} | {call} today | "
    "{records} drugs | {figure} a.svg | {timeline} | {crosswalk} | {answers} | {# | {#one} | ]( | ![ | [x]: | <b> | "
    "<!-- | --> | {{ | {% | # | ## | ####### | \\ | \\x | &#58; | \r | \r\n | \t | \ufeff | \u202e | \u200b | \x00 | \U0001f600 | "
    "10.1000/example.2020.12 | trials/example-one#os-3y.new | doe-2020 | abstract | 2026-11-24 | 9999-99-99 | 0 | -1 | "
    "1e999 | .nan | .inf | 0x10 | 1_000 | 0o7 | null | true | ~ | '' | [] | {} | [[ | {a: | 60% | p = 0.03 | (95% CI 1-2) | "
    "<0.001 | 12:30:45 | t(8;21)(q22;q22.1) | BCR::ABL1 | 46,XX,del(5q) | NCT01234567 | | ".split(
        " | "
    )
)
TEXTS = st.lists(
    st.one_of(PIECES, st.text(max_size=12), st.just("\n"), st.just("\n\n")), max_size=40
)
MARKDOWN = TEXTS.map(" ".join) | TEXTS.map("".join)

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.text(max_size=15),
    PIECES,
    st.dates().map(str),
)
_KEYS = sorted(
    {
        line.strip("- ").partition(":")[0]
        for text in MINIMAL.values()
        for line in text.splitlines()
        if ":" in line
        and line.strip("- ").partition(":")[0].replace("-", "").replace("_", "").isalnum()
    }
)
KEYS = st.sampled_from(_KEYS) | st.text(min_size=1, max_size=8)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=25,
)


def flow(tree: object) -> str:
    """A tree as YAML in flow form, strings quoted or not by their looks."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{flow(k)}: {flow(v)}" for k, v in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(flow, tree)) + "]"
    if isinstance(tree, str):
        import json

        return tree if tree.isalnum() else json.dumps(tree, ensure_ascii=False)
    return {None: "null", True: "true", False: "false"}.get(tree, str(tree))  # type: ignore[call-overload]


def as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@st.composite
def edited_files(draw: st.DrawFn) -> Files:
    """A few lines or spans of valid files taken away, doubled, swapped or overwritten."""
    files: Files = {}
    for name in draw(
        st.lists(st.sampled_from(PAGES + RECORDS), min_size=1, max_size=3, unique=True)
    ):
        text = MINIMAL[name]
        for _ in range(draw(st.integers(1, 4))):
            start = draw(st.integers(0, len(text)))
            end = min(len(text), start + draw(st.sampled_from((0, 1, 2, 5, 20, 80, 400))))
            new = draw(
                st.sampled_from(("", text[start:end] * 2, text[:40]))
                | PIECES
                | st.text(max_size=9)
                | SCALARS.map(str)
            )
            text = text[:start] + new + text[end:]
        files[name] = as_bytes(text)
    return files


@st.composite
def edited_values(draw: st.DrawFn) -> Files:
    """The value of one key of a valid record in another type."""
    name = draw(st.sampled_from(PAGES + RECORDS))
    lines = MINIMAL[name].splitlines()
    keyed = [n for n, line in enumerate(lines) if ": " in line or line.endswith(":")]
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.sampled_from(keyed))
        key = lines[at].partition(":")[0]
        lines[at] = f"{key}: {flow(draw(TREES))}"
    return {name: as_bytes("\n".join(lines) + "\n")}


def _page(text: str) -> Files:
    return {"docs/start/odd.md": as_bytes(page("topic", more=text))}


def _front(tree: dict[str, object]) -> Files:
    front = "".join(f"{flow(k)}: {flow(v)}\n" for k, v in tree.items())
    return {"docs/drugs/odd.md": as_bytes(f"---\nkind: drug\n{front}---\n\nWords.\n")}


def _record(path: str) -> Callable[[object], Files]:
    def make(tree: object) -> Files:
        if isinstance(tree, dict) and path.startswith("docs/sources"):
            return {path: as_bytes("".join(f"{flow(k)}: {flow(v)}\n" for k, v in tree.items()))}
        return {path: as_bytes(flow(tree) + "\n")}

    return make


TERMS = st.dictionaries(
    st.just("terms"), st.dictionaries(KEYS, TREES, max_size=4) | TREES, min_size=1, max_size=1
)
NAMES = st.sampled_from(
    [
        "docs/start/odd.md",
        "docs/drugs/odd.md",
        "docs/sources/odd.yaml",
        "docs/glossary.yaml",
        "docs/index.md",
        "docs/start/odd.svg",
        "docs/start/odd.png",
        "docs/statistics/data/odd.csv",
        "docs/start/odd",
        "pyproject.toml",
    ]
)
STRATEGIES: dict[str, st.SearchStrategy[Files]] = {
    "bytes": st.dictionaries(NAMES, st.binary(max_size=300), min_size=1, max_size=3),
    "text": st.dictionaries(NAMES, MARKDOWN.map(as_bytes), min_size=1, max_size=2),
    "edits": edited_files(),
    "values": edited_values(),
    "body": MARKDOWN.map(_page),
    "front matter": st.dictionaries(KEYS, TREES, max_size=8).map(_front),
    "source": (st.dictionaries(KEYS, TREES, max_size=8) | TREES).map(
        _record("docs/sources/doe-2020.yaml")
    ),
    "glossary": (TERMS | TREES).map(_record("docs/glossary.yaml")),
}
ARGUMENTS = st.lists(
    st.sampled_from(
        "check explain new stats export --root . --today 2026-11-24 2026-13-01 --select --ignore LH LH108 raw-html "
        "--format json github text --fix --strict --no-color docs docs/drugs ../x / drug source a-b ../../x --out "
        "--version --help -x --".split()
    )
    | st.text(st.characters(exclude_characters="\x00", exclude_categories=("Cs",)), max_size=8),
    max_size=6,
)


class Ground:
    """One folder for many handbooks: only what differs is written."""

    def __init__(self) -> None:
        self.kept = tempfile.TemporaryDirectory()
        self.root = Path(self.kept.name) / "book"
        self._reset(set(MINIMAL))

    def _reset(self, names: set[str]) -> None:
        for name in names:
            file = self.root / name
            if name in MINIMAL:
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(MINIMAL[name])
            else:
                file.unlink(missing_ok=True)
        (self.root / "pyproject.toml").write_text("[tool.handbook]\n")

    def check(self, files: Files) -> None:
        """Load, run every rule and write every report.

        :raises AssertionError: when a rule crashed or a finding is not usable.
        """
        from handbook.content.project import ProjectError

        try:
            for name, raw in files.items():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                (self.root / name).write_bytes(raw)
            began = time.monotonic()
            try:
                book = load(find_project(self.root, "2026-11-24"))
            except ProjectError as error:
                assert str(error) and "pyproject.toml" in files
                return
            result = run(book, RULES)
            for report in (
                text_report(result, book.texts),
                json_report(result),
                github_report(result),
            ):
                report.encode("utf-8", "backslashreplace")
            seconds = time.monotonic() - began
            assert not result.crashed, [
                f.message for f in result.findings if f.name == "rule-crashed"
            ]
            for finding in result.findings:
                assert finding.message and finding.help, finding
                path = finding.place.path
                assert (self.root / path).exists() or path in ("docs", "pyproject.toml"), finding
                lines = book.texts.get(path, "").count("\n") + 2
                assert path not in book.texts or 1 <= finding.place.line <= lines, finding
            assert seconds < SECONDS, f"{seconds:.1f} s"
        finally:
            self._reset(set(files))

    def command(self, arguments: list[str]) -> None:
        """One command line; it ends in an exit code, and says why when that is 2 or 3."""
        before, said = Path.cwd(), io.StringIO()
        os.chdir(self.root)
        code: object = None
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(said):
                try:
                    code = main(arguments)
                except SystemExit as stop:  # --help and --version
                    code = stop.code or 0
        finally:
            os.chdir(before)
            for file in (self.root / "docs").rglob("*"):
                name = file.relative_to(self.root).as_posix()
                if file.is_file() and name not in MINIMAL:
                    file.unlink()
        assert code in (0, 1, 2), (code, said.getvalue())
        assert code != 2 or len(said.getvalue()) > 20, "wrong use without a word"
        assert "Traceback" not in said.getvalue()
