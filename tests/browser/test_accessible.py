"""Accessibility, by our own checks in the browser, and by axe-core where it is installed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from .conftest import opened

PAGES = ("index.html", "diseases/aml.html", "start/when-to-call.html", "search.html", "404.html")
SIZES = ((1280, 800), (320, 640))
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: text whose contrast with what is painted behind it is below a bound, as [text, ratio]
CONTRAST = """(bound) => {
  const parse = c => { const m = c.match(/[\\d.]+/g).map(Number); return m.length < 4 ? [...m, 1] : m };
  const lum = c => { const f = c.slice(0, 3).map(v => { v /= 255;
    return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 });
    return .2126 * f[0] + .7152 * f[1] + .0722 * f[2] };
  const ground = e => { for (; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c } return [255,255,255,1] };
  const bad = []; const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    const e = n.parentElement; if (!n.data.trim() || !e.checkVisibility() || e.closest('script,style')) continue;
    if (e.closest('.hb-hidden,.hb-long,.hb-skip')) continue;
    const a = lum(parse(getComputedStyle(e).color)), b = lum(ground(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < bound) bad.push([n.data.trim().slice(0, 30), Math.round(ratio * 100) / 100]);
  } return bad }"""

STRUCTURE = """() => {
  const bad = [], all = s => [...document.querySelectorAll(s)].filter(e => e.checkVisibility());
  const name = e => (e.getAttribute('aria-label') ||
    (e.getAttribute('aria-labelledby') || '').split(' ').map(i => document.getElementById(i)?.innerText).join('') ||
    [...(e.labels || [])].map(l => l.textContent).join('') || e.textContent || '').trim();
  if (all('h1').length !== 1) bad.push('h1: ' + all('h1').length);
  let last = 0; for (const h of all('h1,h2,h3,h4,h5,h6')) { const l = +h.tagName[1];
    if (l > last + 1) bad.push('heading skips a level: ' + h.innerText); last = l }
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => bad.push('id twice: ' + id));
  for (const e of all('a[href],button,input')) if (!name(e) && e.type !== 'hidden') bad.push('no name: ' + e.outerHTML.slice(0, 80));
  for (const a of ['aria-controls', 'aria-labelledby', 'aria-describedby'])
    for (const e of document.querySelectorAll(`[${a}]`)) if (!document.getElementById(e.getAttribute(a)))
      bad.push(a + ' leads nowhere: ' + e.getAttribute(a));
  for (const tag of ['nav', 'aside', 'main', 'footer', 'header']) {
    const names = all(tag).map(e => e.getAttribute('aria-label') || e.getAttribute('aria-labelledby') || '');
    if (new Set(names).size < names.length) bad.push(tag + ': two landmarks with the name "' + names + '"') }
  if (document.documentElement.lang !== 'en') bad.push('lang');
  for (const e of all('main a, header a, header button, nav a, .hb-fold')) { const r = e.getBoundingClientRect();
    if (r.height < 24 && !e.closest('p,li,td,th,dd,sup,h1,h2,h3')) bad.push('small target: ' + e.outerHTML.slice(0, 80)) }
  for (const e of all('svg')) if (!e.closest('[aria-hidden=true]') && e.getAttribute('role') !== 'img') bad.push('svg without role');
  return bad }"""


@pytest.mark.parametrize("size", SIZES, ids=["desktop", "phone"])
def test_contrast_structure_names_and_targets(
    browser: Any, address: str, scheme: str, size: tuple[int, int]
) -> None:
    view = {"width": size[0], "height": size[1]}
    visit = opened(browser, address, viewport=view, color_scheme=scheme)
    found = {}
    for name in PAGES:
        page = visit.go(name)
        bad = page.evaluate(STRUCTURE) + page.evaluate(CONTRAST, 7)
        if bad:
            found[name] = bad
    visit.page.context.close()
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
def test_axe_finds_nothing(browser: Any, address: str, scheme: str, size: tuple[int, int]) -> None:
    file = axe()
    assert file is not None
    view = {"width": size[0], "height": size[1]}
    visit = opened(browser, address, viewport=view, color_scheme=scheme)
    found = {}
    for name in PAGES:
        page = visit.go(name)
        page.evaluate(file.read_text(encoding="utf-8"))
        result = page.evaluate("tags => axe.run({runOnly: {type: 'tag', values: tags}})", TAGS)
        for item in result["violations"]:
            found[f"{name} {item['id']}"] = [node["html"][:120] for node in item["nodes"]][:4]
    visit.page.context.close()
    assert found == {}
