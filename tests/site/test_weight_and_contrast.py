"""How much a page loads, and that its colors can be read."""

from __future__ import annotations

import gzip
import itertools
import re
from pathlib import Path

import pytest

from handbook.site.look import assets
from handbook.site.stylesheet import ASSETS, PARTS, colors, purged, squeezed, tokens
from look_sample import build

BACKGROUNDS = ("bg", "soft", "raised")
#: text -> where it stands
TEXT = {
    **dict.fromkeys(("text", "muted", "link", "visited", "accent"), BACKGROUNDS),
    "emergency-text": (*BACKGROUNDS, "emergency-bg"),
    "today-text": (*BACKGROUNDS, "today-bg"),
    "visit-text": ("visit-bg",),
}
#: what must be told from its ground, but is no text
SHAPES = ("edge", "focus", "emergency", "today", "visit", "c1", "c2", "c3", "c4", "c5")


def light_of(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_text_has_contrast_aaa_and_shapes_aa(mode: int) -> None:
    for name, grounds in TEXT.items():
        for ground in grounds:
            found = contrast(tokens()[name][mode], tokens()[ground][mode])
            assert found >= 7, f"{name} on {ground}: {found:.2f}"
    for words, ground in (("text", "mark"), ("muted", "mark"), ("link", "mark"), ("text", "line")):
        found = contrast(tokens()[words][mode], tokens()[ground][mode])
        assert found >= 7, f"{words} on {ground}: {found:.2f}"
    for name in SHAPES:
        for ground in ("bg", "soft"):
            found = contrast(tokens()[name][mode], tokens()[ground][mode])
            assert found >= 3, f"{name} on {ground}: {found:.2f}"


#: severe loss of red, green and blue cones (Machado, Oliveira and Fernandes 2009)
SIGHT = {
    "full": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no red": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "no green": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "no blue": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}


def seen(color: str, sight: str) -> tuple[float, float, float]:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    r, g, b = (sum(a * c for a, c in zip(row, linear, strict=True)) for row in SIGHT[sight])
    x, y, z = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.0888,
    )
    fx, fy, fz = (max(t, 0) ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("sight", list(SIGHT))
def test_chart_colors_can_be_told_apart_by_color_blind_readers(mode: int, sight: str) -> None:
    palette = [tokens()[f"c{n}"][mode] for n in range(1, 6)]
    for one, other in itertools.combinations(palette, 2):
        pair = zip(seen(one, sight), seen(other, sight), strict=True)
        assert sum((a - b) ** 2 for a, b in pair) ** 0.5 > 25, (one, other)


def test_every_property_that_is_used_is_set() -> None:
    css = colors() + "".join((ASSETS / "css" / f"{p}.css").read_text("utf-8") for p in PARTS)
    used = set(re.findall(r"var\((--hb-[\w-]+)\)", css))
    assert used <= set(re.findall(r"(--hb-[\w-]+):", css)), used


def test_light_and_dark_have_the_same_names() -> None:
    blocks = re.findall(r"\{color-scheme:\w+;([^}]*)\}", colors())
    assert len(blocks) == 3
    names = [re.findall(r"--hb-([\w-]+):", block) for block in blocks]
    assert names[0] == names[1] == names[2] == list(tokens())


def test_unused_rules_of_the_theme_go_and_used_ones_stay() -> None:
    css = (
        "p{margin:0}.sig-name{color:red}@media print{a{b:c}}.toc-tree a.reference,.sig a{d:e}"
        '@media(max-width:9em){.announcement{f:g}body{--icon-x:url("a;b}");h:i}}'
    )
    assert purged(css) == "p{margin:0}.toc-tree a.reference{d:e}@media(max-width:9em){body{h:i}}"
    assert (
        squeezed('a { b: c ; }\n/* x */\n  d, i :is(u)  { e: ": , x"; }')
        == 'a{b:c}d,i :is(u){e:": , x"}'
    )


def test_a_page_with_everything_it_loads_is_small(tmp_path: Path) -> None:
    out = build(tmp_path)
    parts = {
        name: len(gzip.compress((out / name).read_bytes(), 9))
        for name in ("diseases/aml.html", "_static/handbook.css", "_static/handbook.js")
    }
    assert parts["_static/handbook.css"] < 11_200, parts
    assert parts["_static/handbook.js"] < 6_000, parts
    assert sum(parts.values()) < 20_500, parts
    assert len(gzip.compress(assets()["search.js"].encode(), 9)) < 6_000
