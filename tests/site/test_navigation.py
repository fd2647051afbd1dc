"""The sidebar."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from handbook.site.navigation import MOST_SIBLINGS, Tree, short_title, sidebar
from look_sample import build


def book(chapters: int, pages: int) -> Tree:
    names = [f"c{c:03}/index" for c in range(chapters)]
    children = {"index": names}
    parents = dict.fromkeys(names, "index")
    for name in names:
        children[name] = [f"{name[:4]}/p{p:04}" for p in range(pages)]
        parents |= dict.fromkeys(children[name], name)
    return Tree("index", {name: name for name in ["index", *parents]}, children, parents)


def shown(tree: Tree, page: str) -> list[str]:
    return re.findall(r'href="([^"]*)"', sidebar(tree, page, lambda name: name))


def test_only_the_chapter_of_the_page_is_open() -> None:
    links = shown(book(3, 4), "c001/p0002")
    assert [name for name in links if "/p" in name] == [f"c001/p000{p}" for p in range(4)]
    assert [name for name in links if "/index" in name] == [f"c00{c}/index" for c in range(3)]


def test_the_current_page_and_no_other_is_marked() -> None:
    html = sidebar(book(3, 4), "c001/p0002", lambda name: name)
    assert re.findall(r'aria-current="page" href="([^"]*)"', html) == ["c001/p0002"]
    assert html.count("current-page") == 1


def test_a_page_outside_the_contents_shows_the_chapters_alone() -> None:
    assert shown(book(3, 4), "search") == [f"c00{c}/index" for c in range(3)]


@pytest.mark.parametrize("page", ["p0000", "p0700", "p1499"])
def test_the_sidebar_of_a_huge_chapter_stays_small_and_holds_the_page(page: str) -> None:
    small = sidebar(book(12, MOST_SIBLINGS), "c003/p0003", lambda name: name)
    tree = book(12, 1500)
    large = sidebar(tree, f"c003/{page}", lambda name: name)
    assert len(large) <= len(small)
    assert f'href="c003/{page}"' in large
    assert "All 1500 pages of this chapter" in large


def test_the_list_of_a_huge_chapter_is_not_repeated_beside_it() -> None:
    html = sidebar(book(3, 1500), "c001/index", lambda name: name)
    assert "/p" not in html and "All 1500" not in html


def test_titles_are_escaped_and_shortened() -> None:
    tree = Tree("index", {"a": "A <b> & c"}, {"index": ["a"]}, {"a": "index"})
    assert "A &lt;b&gt; &amp; c" in sidebar(tree, "a", lambda name: name)
    assert short_title("E1910: blinatumomab for adults with leukemia") == "E1910"
    assert short_title("CAR T: a guide") == "CAR T: a guide"
    assert short_title("1960: the Philadelphia chromosome") == "1960: the Philadelphia chromosome"


def test_a_ring_of_contents_does_not_hang() -> None:
    tree = Tree("index", {"a": "A", "b": "B"}, {"a": ["b"], "b": ["a"]}, {"a": "b", "b": "a"})
    assert tree.path("a") == []


def test_a_page_does_not_grow_with_the_book(tmp_path: Path) -> None:
    few = build(tmp_path / "few") / "diseases/aml.html"
    more = {f"drugs/drug-{n:03}.md": f"# Drug {n}\n\nText.\n" for n in range(30)}
    many = build(tmp_path / "many", more) / "diseases/aml.html"
    assert many.stat().st_size == few.stat().st_size
    html = many.read_text(encoding="utf-8")
    assert 'aria-current="page" href="#"' in html
    assert "drug-001" not in html.split("<main")[0]
