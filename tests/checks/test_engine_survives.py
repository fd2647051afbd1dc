"""Nothing that is read crashes the loader or a rule, and nothing wrong passes in silence."""

from __future__ import annotations

import json
import random
from collections.abc import Callable

import pytest
from test_schema_coverage import ALL, all_cases

from handbook.checks.engine import Result, run
from handbook.checks.rule import all_rules
from handbook.model import FOLDER_OF_KIND, Handbook
from minimal import MINIMAL

Book = Callable[..., Handbook]
FOLDERS = {**FOLDER_OF_KIND, "topic": "start"}
SIGNS = "`{}[]()<>:|#*_-+%&!@~^$\\'\",.\t\n \u200b\u202eé漢\x07\ud7ff0123abc"


def _checked(book: Handbook) -> Result:
    result = run(book, [r for r in all_rules() if not r.network])
    crashes = [f.message for f in result.findings if f.code == "LH020"]
    assert not crashes
    return result


def test_every_broken_record_is_survived_and_told(book: Book) -> None:
    files: dict[str, str] = dict(MINIMAL)
    for kind in ALL:
        for number, case in enumerate(all_cases(kind)):
            text = json.dumps(case.record, indent=1, ensure_ascii=False)
            if kind in FOLDERS:
                files[f"docs/{FOLDERS[kind]}/broken-{number}.md"] = f"---\n{text}\n---\n\nText.\n"
            elif kind == "source":
                files[f"docs/sources/broken-{number}.yaml"] = text
    result = _checked(book(files))
    told = {f.place.path for f in result.findings if f.code.startswith(("LH0", "LH2"))}
    silent = {path for path in files if "broken-" in path} - told
    assert not silent


def _mangled(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(text))
        way = chance.randrange(5)
        if way == 0:
            text = text[:at] + chance.choice(SIGNS) * chance.randint(1, 4) + text[at:]
        elif way == 1:
            text = text[:at] + text[at + chance.randint(1, 30) :]
        elif way == 2:
            end = at + chance.randint(1, 200)
            text = text[:end] + text[at:end] + text[end:]
        elif way == 3:
            lines = text.split("\n")
            chance.shuffle(lines) if chance.random() < 0.05 else lines.reverse()
            text = "\n".join(lines) if chance.random() < 0.2 else text
        else:
            text = text[:at] if chance.random() < 0.1 else text.replace(": ", ":", 1)
        text = text or "x"
    return text


@pytest.mark.parametrize("seed", range(3))
def test_mangled_pages_are_survived(book: Book, seed: int) -> None:
    chance = random.Random(seed)
    files: dict[str, str] = {}
    for number in range(12):
        for path, text in MINIMAL.items():
            stem, _, suffix = path.rpartition(".")
            files[f"{stem}-{number}.{suffix}" if number else path] = _mangled(text, chance)
    _checked(book(files))


DEEP = {
    "quotes": "> " * 3000 + "x",
    "lists": "\n".join("  " * i + "- x" for i in range(400)),
    "brackets": "[" * 9000 + "]" * 9000,
    "backticks": "`" * 9000 + "x" + "`" * 8999,
    "stars": "*" * 19_000,
    "boxes": "\n".join(":" * (90 - i) + "{note}" for i in range(80)),
    "roles": "{fact}`" * 2500,
    "table": "|" * 9000 + "\n" + "|-" * 5000,
    "tags": "<" * 19_000,
    "braces": "{" * 19_000,
    "entities": "&" * 19_000,
    "percent": "%41" * 6000,
    "definitions": "[a]: b\n" * 5000,
    "headings": "## a\n" * 5000,
}


@pytest.mark.parametrize("case", DEEP)
def test_extreme_pages_are_survived(book: Book, case: str) -> None:
    page = MINIMAL["docs/start/when-to-call.md"]
    _checked(book({"docs/start/a.md": f"{page}\n{DEEP[case]}\n"}))
