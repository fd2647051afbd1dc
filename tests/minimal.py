"""The smallest valid handbook, and small valid pages to build cases from."""

from __future__ import annotations

from pathlib import Path

FIXTURE = Path(__file__).parent / "handbook_fixture"

#: path -> text of the valid handbook in ``handbook_fixture``, one record of each kind
MINIMAL: dict[str, str] = {
    file.relative_to(FIXTURE).as_posix(): file.read_text(encoding="utf-8")
    for file in sorted(FIXTURE.rglob("*"))
    if file.suffix in (".md", ".yaml") and "_build" not in file.parts
}

_EXAMPLE = {
    "topic": "docs/start/when-to-call.md",
    "disease": "docs/diseases/aml.md",
    "biomarker": "docs/biomarkers/npm1.md",
    "drug": "docs/drugs/examplinib.md",
    "regimen": "docs/regimens/ex-plus.md",
    "score": "docs/scores/example-score.md",
    "trial": "docs/trials/example-one.md",
    "study": "docs/studies/example-cohort.md",
    "breakthrough": "docs/breakthroughs/example-step.md",
    "statistic": "docs/statistics/example-series.md",
}


def page(
    kind: str = "topic",
    front: str = "",
    body: str | None = None,
    without: tuple[str, ...] = (),
    more: str = "",
) -> str:
    """The text of a small valid page of a kind.

    :param front: lines of front matter put after the valid ones.
    :param body: Markdown in place of the valid body.
    :param more: Markdown put after the body.
    :param without: top-level keys to leave out of the valid front matter.
    """
    _, head, rest = MINIMAL[_EXAMPLE[kind]].split("---\n", 2)
    kept, skipping = [], False
    for line in head.splitlines():
        if not line.startswith(" "):
            skipping = line.partition(":")[0] in without
        if not skipping:
            kept.append(line)
    if front:
        kept.append(front.rstrip("\n"))
    text = rest if body is None else f"\n{body.strip(chr(10))}\n"
    if more:
        text = f"{text.rstrip(chr(10))}\n\n{more.strip(chr(10))}\n"
    return "---\n" + "\n".join(kept) + "\n---\n" + text


def edited(path: str, old: str, new: str, count: int = 1) -> str:
    """A page or record of the valid handbook with one text replaced."""
    text = MINIMAL[path]
    assert text.count(old) >= 1, f"{path} does not hold {old!r}"
    return text.replace(old, new, count)
