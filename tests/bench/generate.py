"""Make a handbook of any size from a fixed seed: long topic pages, records and their sources.

The text is made-up English of the right shape: sentences, sections, lists, tables, roles and
facts as real pages have them. ``plain=True`` writes the same text without front matter and with
every role as its words, for builders that know nothing of records.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

CHECKED = "checked: {date: 2026-11-24, next: 2027-05-24, method: two-readings}"
SEEN = "seen: [{date: 2026-11-24, by: entry}, {date: 2026-11-24, by: second}]"
SYLLABLES = "ba be bi bo bu da de di do du ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu ra re ri ro ru sa se si so su ta te ti to tu".split()


class Words:
    """Pseudo-words with the frequencies of real text (Zipf), from a fixed seed."""

    def __init__(self, seed: int, size: int = 4000) -> None:
        self.random = random.Random(seed)
        self.words = [
            "".join(self.random.choices(SYLLABLES, k=self.random.choice((1, 1, 1, 2, 2))))
            for _ in range(size)
        ]
        self.weights = [1 / (rank + 3) for rank in range(size)]

    def some(self, count: int) -> list[str]:
        """Words by frequency, none twice in a row."""
        drawn = self.random.choices(self.words, self.weights, k=count)
        return [word for word, before in zip(drawn, ["", *drawn], strict=False) if word != before]

    def sentence(self, length: int = 11) -> str:
        """A sentence."""
        text = " ".join(self.some(max(4, length + self.random.randint(-4, 5))))
        return text[0].upper() + text[1:] + "."

    def paragraph(self, sentences: int = 5) -> str:
        """Some sentences."""
        return " ".join(self.sentence() for _ in range(sentences))


def source(number: int) -> str:
    """A source record."""
    return f"""type: article-journal
title: "A randomized study of a treatment, number {number}"
author: [{{family: Doe{number}, given: JA}}, {{family: Roe, given: B}}, {{family: Poe, given: C}}]
more_authors: true
issued: 20{number % 20 + 5:02d}-03-15
container-title: "Journal of Examples"
container-title-short: J Examples
volume: {number % 90 + 10}
issue: {number % 12 + 1}
page: {number}-{number + 9}
DOI: 10.1234/example.{number}
read: [{{part: abstract, of: article, copy: official, host: example.org, cut: false, date: 2026-11-24}}]
"""


def trial(words: Words, number: int) -> tuple[str, str]:
    """Front matter and body of a trial record."""
    name = f"trials/t{number}"
    value = 50 + number % 40
    front = f"""kind: trial
title: "T{number}: a trial of care"
summary: "A trial that asked if a new way of care helps people. It was fair. More people were well after it."
audience: [patients, doctors]
status: published
{CHECKED}
diseases: [diseases/d{number % 10}]
design: {{phase: 3, allocation: randomized, masking: none, primary: [overall-survival], primary_met: met}}
defaults: {{source: s{number}, locator: Abstract, {SEEN}}}
arms: {{new: {{label: new care, n: 200}}, old: {{label: old care, n: 200}}}}
populations: {{all: {{n: 400, n_is: randomized, chosen_by: baseline, who: "adults"}}}}
facts:
  - id: os-3y
    measure: overall-survival
    stat: km
    unit: percent
    at: {{value: 3, unit: years, from: randomization}}
    population: all
    arms: {{new: {{value: {value}, interval: [{value - 5}, {value + 5}]}}, old: {{value: {value - 10}, interval: [{value - 15}, {value - 5}]}}}}
"""
    body = f"""
## What was the question? {{#question}}

{words.paragraph(3)}

## What was done? {{#what-was-done}}

{words.paragraph(5)}

## What was found? {{#what-was-found}}

With the new care {{fact}}`{name}#os-3y.new` were alive. With the old care it was {{fact}}`{name}#os-3y.old` {{cite}}`s{number} | Abstract`.

::::{{clinical}}
{words.paragraph(4)}

:::{{results}}
{name}#os-3y
:::
::::

## What does it mean for you? {{#what-it-means}}

{words.paragraph(3)} See {{disease}}`d{number % 10}`.
"""
    return front, body


def disease(words: Words, number: int) -> tuple[str, str]:
    """Front matter and body of a disease record."""
    front = f"""kind: disease
title: "Disease {number}"
summary: "A disease of the blood. It can be treated. Ask your team which kind you have."
audience: [patients, doctors]
status: published
{CHECKED}
family: myeloid
course: acute
"""
    ids = "what-it-is signs tests can-it-be-cured treatment outlook when-to-call ask".split()
    body = "".join(
        f"\n## {words.sentence(4)[:-1]}? {{#{name}}}\n\n{words.paragraph(3)}\n" for name in ids
    )
    return front, body


def topic(words: Words, number: int, trials: int) -> tuple[str, str]:
    """Front matter and body of a long topic page of some 1,400 words."""
    front = f"""kind: topic
title: "Long page {number}"
summary: "A long page about care. It says what to do. It says when to call."
audience: [patients]
status: published
{CHECKED}
"""
    parts = []
    for section in range(10):
        pick = words.random.randrange(trials)
        parts.append(
            f"\n## {words.sentence(4)[:-1]}? {{#part-{section}}}\n\n{words.paragraph(6)}\n\n{words.paragraph(4)}\n"
        )
        parts.append("\n" + "\n".join(f"- {words.sentence(7)}" for _ in range(3)) + "\n")
        parts.append(
            f"\nAbout {{fact}}`trials/t{pick}#os-3y.new` of them were alive {{cite}}`s{pick} | Abstract`. See {{trial}}`t{pick}`.\n"
        )
        if section % 4 == 0:
            rows = "\n".join(
                f"| {words.some(1)[0]} | {words.sentence(4)} | {words.sentence(4)} |"
                for _ in range(4)
            )
            parts.append(f"\n| Name | One | Two |\n|---|---|---|\n{rows}\n")
    return front, "".join(parts)


_ROLE = re.compile(r"\{(\w+)\}`([^`]*)`")
_ID = re.compile(r" \{#[a-z0-9-]+\}$", re.MULTILINE)
_DIRECTIVE = re.compile(r"^:::+(?:\{(\w+)\}.*)?$\n(?:trials/.*\n)?", re.MULTILINE)


def plain_text(title: str, body: str) -> str:
    """The same page for a builder without records."""
    body = _ROLE.sub(lambda m: "about 6 in 10" if m[1] == "fact" else m[2].split("|")[0], body)
    return f"# {title}\n" + _DIRECTIVE.sub("", _ID.sub("", body))


def write(
    folder: Path,
    longs: int,
    records: int,
    extra_sources: int = 0,
    plain: bool = False,
    seed: int = 1,
) -> int:
    """Write a handbook.

    :param longs: long topic pages; records: trial records, each with a source; ten diseases beside.
    :returns: the number of pages.
    """
    words = Words(seed)
    docs = folder / "docs"
    trials = max(records - 10, 1)
    pages: dict[str, tuple[str, str]] = {}
    for number in range(10):
        pages[f"diseases/d{number}"] = disease(words, number)
    for number in range(trials):
        pages[f"trials/t{number}"] = trial(words, number)
    chapters = ("start", "biology", "diagnosis", "treatments", "living", "evidence")
    for number in range(longs):
        pages[f"{chapters[number % 6]}/p{number}"] = topic(words, number, trials)
    folders = sorted({name.rpartition("/")[0] for name in pages})
    for name in folders:
        front = topic(words, 0, trials)[0].replace("Long page 0", f"Chapter {name}")
        pages[f"{name}/index"] = (front, f"\n## What is here? {{#here}}\n\n{words.paragraph(2)}\n")
    pages["index"] = (
        topic(words, 0, trials)[0].replace("Long page 0", "Can it be cured?"),
        f"\n## The answer {{#answer}}\n\n{words.paragraph(3)}\n",
    )
    for name, (front, body) in pages.items():
        file = docs / f"{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        if plain:
            title = re.search(r'^title: "(.*)"', front, re.MULTILINE)
            text = plain_text(title[1] if title else name, body)
            if name == "index":
                text += (
                    "\n```{toctree}\n:maxdepth: 1\n"
                    + "\n".join(f"{f}/index" for f in folders)
                    + "\n```\n"
                )
            elif name.endswith("/index"):
                text += "\n```{toctree}\n:maxdepth: 1\n:glob:\n\n*\n```\n"
            file.write_text(text, encoding="utf-8")
        else:
            file.write_text(f"---\n{front}---\n{body}", encoding="utf-8")
    if not plain:
        (docs / "sources").mkdir(exist_ok=True)
        for number in range(trials + extra_sources):
            (docs / "sources" / f"s{number}.yaml").write_text(source(number), encoding="utf-8")
        (docs / "glossary.yaml").write_text(
            'terms:\n  remission: {name: remission, plain: "The signs are gone."}\n',
            encoding="utf-8",
        )
        (folder / "pyproject.toml").write_text("[tool.handbook]\n", encoding="utf-8")
    return len(pages)
