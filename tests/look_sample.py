"""A small Sphinx project with every part of a page as CLASSES has it, for tests of the look.

It uses the look's own modules as extensions, so that it needs no records.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

CONF = """\
project = html_title = "Leukemia Handbook"
extensions = ["myst_parser", *("handbook.site." + n for n in MODULES)]
myst_enable_extensions = ["colon_fence"]
html_theme = "furo"
handbook_pagefind = False
"""
MODULES = ("navigation", "look", "csp", "speed", "search_index", "head", "pages_extra")

CHAPTERS = ("start", "diseases", "drugs")
INDEX = "# Can leukemia be cured?\n\nMany can.\n\n```{toctree}\n:hidden:\n" + "".join(
    f"{name}/index\n" for name in CHAPTERS
)
CHAPTER = "# {title}\n\nAll pages.\n\n```{{toctree}}\n:glob:\n*\n```\n"
CALLS = "# When to call\n\n## One\n\nText.\n\n## Two\n\nText.\n"

#: one page with every part
KITCHEN_SINK = """\
# Acute myeloid leukemia (AML)

<div class="hb-summary"><p class="hb-summary-label">In short</p>
<p>AML is a fast-growing cancer of the bone marrow. It needs treatment soon after it is found.
Many younger people are cured; for older people newer drugs have made treatment gentler and
longer lives more likely.</p></div>
<dl class="hb-record"><div class="hb-row"><dt>Family</dt><dd>Acute, myeloid</dd></div>
<div class="hb-row"><dt>Markers</dt><dd><ul class="hb-plain-list"><li><a href="#">NPM1</a></li>
<li><a href="#">FLT3</a> <span class="hb-muted">in about 3 in 10</span></li></ul></dd></div>
<div class="hb-row"><dt>Classified in</dt><dd>WHO 5th edition (2022) and ICC 2022</dd></div>
</dl>

## What is it?

In AML the marrow makes young cells, called <a class="hb-term" href="#card-2">blasts</a>, that
never grow up. <a class="hb-fact" href="#card-1">About 85 in 100</a> people were alive three
years later. <sup><a class="hb-cite" href="#source-litzow-2024">1</a></sup> There is room for
fewer healthy cells, so people feel tired, bruise easily and catch infections. Doctors look at
the genes of the cells to choose the treatment, and the same name can mean quite different
diseases.

<section class="hb-call hb-call-emergency"><p class="hb-call-title">
<span class="hb-hidden">Urgency: emergency. </span>Call emergency services now</p><ul>
<li>Fever of 38 °C or more with shaking chills</li>
<li>Bleeding that does not stop, or a sudden bad headache</li></ul></section>

<section class="hb-call hb-call-today"><p class="hb-call-title">
<span class="hb-hidden">Urgency: today. </span>Call your team today</p><ul>
<li>New bruises, or gums that bleed</li><li>You cannot keep food or tablets down</li></ul>
</section>

<section class="hb-call hb-call-next-visit"><p class="hb-call-title">
<span class="hb-hidden">Urgency: next visit. </span>Ask at your next visit</p><ul>
<li>You feel more tired than last month</li></ul></section>

## Can it be cured?

Often, and the chance depends on age, on the genes of the leukemia and on how well it answers
the first treatment.

- A list item with some words
- Another one

| Word | What it means | Where you meet it | Another column of text here |
| --- | --- | --- | --- |
| Remission | No leukemia can be found with a microscope | After the first treatment | yes |
| Relapse | It has come back after some time | At a visit | perhaps |

<div class="hb-records"><div class="hb-scroll" role="region" aria-label="Records">
<table class="hb-records-table" data-sortable><thead><tr><th scope="col" data-sort="text">Name</th>
<th scope="col" data-sort="number">Size</th><th scope="col" data-choose>Kind</th></tr></thead><tbody>
<tr><th scope="row"><a href="#what-is-it">Zeta</a></th><td>12</td><td>Old</td></tr>
<tr><th scope="row"><a href="#what-is-it">Alpha</a></th><td>7</td><td>Old</td></tr>
<tr><th scope="row"><a href="#what-is-it">Gamma</a></th><td>102</td><td>New</td></tr>
<tr><th scope="row"><a href="#what-is-it">Delta</a></th><td>1000</td><td>New</td></tr>
<tr><th scope="row"><a href="#what-is-it">Beta</a></th><td></td><td>New</td></tr>
<tr><th scope="row"><a href="#what-is-it">Eta</a></th><td>3</td><td>New</td></tr>
</tbody></table></div></div>

<section class="hb-clinical"><p class="hb-clinical-label">For professionals</p>
<div class="hb-clinical-body">
<p>Phase 3, randomized 1:1. Overall survival at 3 years was <a class="hb-fact"
href="#card-1">85% (95% CI 77 to 91), n = 112</a> with blinatumomab; hazard ratio 0.41.</p>
<div class="hb-results" id="results-1910">
<p class="hb-how-to-read">Left of the dotted line favors the first arm.</p>
<div class="hb-scroll" role="region" aria-label="Results"><table class="hb-results-table">
<caption>Results of E1910</caption><thead><tr><th scope="col">Outcome</th>
<th scope="col">Blinatumomab plus chemotherapy</th><th scope="col">Chemotherapy alone</th>
<th scope="col">Ratio</th><th scope="col">Interval</th></tr></thead><tbody><tr>
<th scope="row">Overall survival at 3 years</th><td>85%</td><td>68%</td>
<td>0.41 (0.23 to 0.73)</td><td><svg class="hb-forest" viewBox="0 0 200 20" aria-hidden="true">
<line class="hb-null" x1="150" x2="150" y1="0" y2="20" stroke="currentColor"/>
<line class="hb-bar" x1="40" x2="110" y1="10" y2="10" stroke="currentColor"/>
<circle class="hb-point" cx="70" cy="10" r="4"/></svg></td></tr><tr>
<th scope="row">Relapse-free survival at 3 years</th><td>80%</td><td>64%</td>
<td>0.53 (0.32 to 0.88)</td><td></td></tr></tbody></table></div></div></div></section>

<nav class="hb-backlinks" id="related" aria-labelledby="rel-h">
<h2 id="rel-h">In this handbook</h2><div class="hb-backlinks-group">
<p class="hb-backlinks-label">Drugs for it</p><ul><li><a href="#">Venetoclax</a></li></ul>
</div></nav>
<section class="hb-sources" id="sources"><h2>Sources</h2><ol class="hb-source-list">
<li class="hb-source" id="source-litzow-2024">Litzow MR, Sun Z, Mattison RJ, et al.
Blinatumomab for MRD-negative acute lymphoblastic leukemia in adults. N Engl J Med.
2024;391(4):320-333.</li></ol></section>
<aside class="hb-trust" data-next-check="2020-05-24" aria-label="About this page">
<p class="hb-trust-line">Sources checked on November 24, 2026 (read twice). Next check due May
24, 2027.</p><p class="hb-trust-line">No clinician has reviewed this page.</p></aside>
<aside class="hb-cards" data-pagefind-ignore aria-label="About the numbers and words">
<div class="hb-card hb-card-fact" id="card-1" role="note" tabindex="-1">
<a class="hb-card-close" href="#at-card-1" aria-label="Close">×</a>
<p class="hb-card-value">About 85 in 100 people were alive three years later</p>
<dl class="hb-card-list"><div><dt>Who</dt>
<dd>adults 30 to 70 in remission, no residual disease</dd></div><div><dt>How many</dt>
<dd>112</dd></div><div><dt>How sure</dt>
<dd>77 to 91 <svg class="hb-interval" viewBox="0 0 120 12" role="img" aria-label="77 to 91 of
100"><line class="hb-axis" x1="0" x2="120" y1="6" y2="6"/><line class="hb-bar" x1="92" x2="109"
y1="6" y2="6"/><circle class="hb-point" cx="102" cy="6"
r="3"/></svg></dd></div><div><dt>Source</dt><dd><a href="#source-litzow-2024">Litzow
2024</a></dd></div><div><dt>State</dt><dd>read twice in the original
text</dd></div></dl></div><div class="hb-card hb-card-term" id="card-2" role="note"
tabindex="-1"><a class="hb-card-close" href="#at-card-2" aria-label="Close">×</a><p
class="hb-card-value">blast</p><p>A very young blood cell.</p><p
class="hb-card-clinical">Immature precursor.</p></div></aside>
"""


def files(more: Mapping[str, str] | None = None) -> dict[str, str]:
    """path below docs/ -> text."""
    found = {f"{name}/index.md": CHAPTER.format(title=name.capitalize()) for name in CHAPTERS}
    found |= {
        "index.md": INDEX,
        "diseases/aml.md": KITCHEN_SINK,
        "start/emergency-numbers.md": "# Emergency numbers\n\nCall.\n",
        "start/when-to-call.md": CALLS,
        "drugs/imatinib.md": "# Imatinib\n\nA pill.\n",
        "drugs/dasatinib.md": "# Dasatinib\n\nA pill.\n",
    }
    return found | dict(more or {})


def build(folder: Path, more: Mapping[str, str] | None = None, *options: str) -> Path:
    """Write and build the project; returns the folder of the site."""
    docs = folder / "docs"
    for name, text in files(more).items():
        (docs / name).parent.mkdir(parents=True, exist_ok=True)
        (docs / name).write_text(text, encoding="utf-8")
    (docs / "conf.py").write_text(f"MODULES = {MODULES!r}\n{CONF}", encoding="utf-8")
    out = folder / "site"
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-d", str(folder / "trees")]
    done = subprocess.run(
        [*command, *options, str(docs), str(out)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return out
