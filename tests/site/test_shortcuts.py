"""What makes the build quick changes no byte of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import myst_parser.mdit_to_docutils.base as myst
import pytest
import sphinx.util.docutils as sphinx_docutils
from building import FILES, Site
from docutils.parsers.rst import Parser
from docutils.readers.standalone import Reader
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms.code import HighlightLanguageTransform

from handbook.site import search_index, shortcuts
from minimal import page

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>Dot</title></svg>'
BODY = """## Code and words {#one}

```text
make html
```

:::{figure} dot.svg
:alt: A dot.

A *caption* with {drug}`examplinib`.
:::
"""


def many() -> dict[str, str]:
    """Pages with code and pictures, enough of them for several processes."""
    files = {**FILES, "docs/living/dot.svg": PICTURE}
    for number in range(12):
        front = f"title: Page {number}"
        files[f"docs/living/page-{number}.md"] = page("topic", front, body=BODY, without=("title",))
    return files


@pytest.mark.parametrize("jobs", [1, 2])
def test_shortcuts_change_no_byte(site: Site, jobs: int) -> None:
    quick = site(many(), jobs=jobs)
    plain = site(many(), jobs=jobs, overrides={"handbook_shortcuts": False})
    assert "_images/dot.svg" in quick.files()
    assert quick.files() == plain.files()
    assert quick.warnings == plain.warnings


def test_the_changed_places_are_still_there() -> None:
    """Another version of a library may have moved them: then the shortcut is lost, not the site."""
    for module, name in shortcuts._SETTINGS:
        assert callable(getattr(module, name))
    assert f"{HighlightLanguageTransform.__module__}.HighlightLanguageTransform" in shortcuts._IDLE


def test_kept_settings_equal_new_ones_and_are_not_shared() -> None:
    for module, name in shortcuts._SETTINGS:
        found = getattr(module, name)
        make = found.make if isinstance(found, shortcuts.Kept) else found
        kept = shortcuts.Kept(make)
        options = {} if module is myst else {"defaults": {"language_code": "en"}}
        assert module in (myst, sphinx_docutils)
        parts = (Reader, Parser())
        kept(*parts, **options).language_code = "de"
        kept(*parts, **options).record_dependencies.add("a.csv")
        again, new = kept(*parts, **options), make(*parts, **options)
        assert again.record_dependencies.list == []
        again.record_dependencies = new.record_dependencies
        assert again.__dict__ == new.__dict__


def test_full_text_is_indexed_when_it_changed(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    runs: list[Path] = []

    def run(folder: Path) -> str:
        runs.append(folder)
        (folder / "pagefind").mkdir(exist_ok=True)
        return ""

    monkeypatch.setattr(search_index, "run_pagefind", run)
    name = "docs/drugs/examplinib.md"
    edited = FILES[name].replace("You take it by mouth.", "You take it with water.")
    assert edited != FILES[name]
    settings: Mapping[str, object] = {"handbook_pagefind": True}
    built = site(FILES, overrides=settings)
    assert len(runs) == 1
    built.again({})
    assert len(runs) == 1, "nothing changed"
    built.again({name: FILES[name].replace("status: published", "status:  published")})
    assert len(runs) == 1, "no word changed"
    built.again({name: edited})
    assert len(runs) == 2
    built.overrides = {"handbook_pagefind": False}
    built.again({name: FILES[name]})
    built.overrides = settings
    built.again({})
    assert len(runs) == 3, "a build without full text left the index behind"


def test_a_few_pages_are_read_by_one_process(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    built = site(many(), jobs=2)
    seen: list[int] = []
    build = Sphinx.build

    def watched(app: Sphinx, *args: object) -> None:
        app.connect("doctree-read", lambda app, _tree: seen.append(app.parallel))
        build(app)
        seen.append(app.parallel)

    monkeypatch.setattr(Sphinx, "build", watched)
    name = "docs/living/page-3.md"
    built.again({name: many()[name].replace("make html", "make check")})
    assert seen == [1, 2]
    assert "make check" in built.html("living/page-3")
