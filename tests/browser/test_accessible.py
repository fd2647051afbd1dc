"""Accessibility, by our own checks in the browser, and by axe-core where it is installed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

PAGES = ("index.html", "diseases/aml.html", "start/when-to-call.html", "search.html", "404.html")
SIZES = ((1280, 800), (320, 640))
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

OURS = (Path(__file__).parent / "accessible.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
def test_contrast_structure_names_and_targets(
    visitor: Any, scheme: str, size: tuple[int, int]
) -> None:
    view = {"width": size[0], "height": size[1]}
    visit = visitor(viewport=view, color_scheme=scheme)
    found = {}
    for name in PAGES:
        page = visit.go(name)
        bad = page.evaluate(OURS)
        if bad:
            found[name] = bad
    assert found == {}


def test_the_first_tab_stop_skips_to_the_text(desktop: Any) -> None:
    page = desktop.go("diseases/aml.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "Skip to the text"
    box = page.locator(".hb-skip").bounding_box()
    assert box is not None
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")


def test_every_stop_of_the_keyboard_is_seen(desktop: Any) -> None:
    page = desktop.go("diseases/aml.html")
    for _ in range(40):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => {const e = document.activeElement; if (e === document.body) return 'end';"
            "const s = getComputedStyle(e), r = e.getBoundingClientRect();"
            "return [s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,"
            " r.bottom > 0 && r.top < innerHeight, e.outerHTML.slice(0, 60)]})()"
        )
        if seen == "end":
            break
        assert seen[0] and seen[1], seen


def axe() -> Path | None:
    """axe-core's script, when it is on this machine."""
    given = os.environ.get("HANDBOOK_AXE", "")
    here = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
    for file in (Path(given) if given else here, here):
        if file.is_file():
            return file
    return None


@pytest.mark.skipif(axe() is None, reason="axe-core is not installed (npm install axe-core)")
@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
def test_axe_finds_nothing(visitor: Any, scheme: str, size: tuple[int, int]) -> None:
    file = axe()
    assert file is not None
    view = {"width": size[0], "height": size[1]}
    visit = visitor(viewport=view, color_scheme=scheme)
    found = {}
    for name in PAGES:
        page = visit.go(name)
        page.evaluate(file.read_text(encoding="utf-8"))
        result = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
        for item in result["violations"]:
            found[f"{name} {item['id']}"] = [node["html"][:120] for node in item["nodes"]][:4]
    assert found == {}
