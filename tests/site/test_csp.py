"""The Content-Security-Policy, and that pages need nothing it forbids."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from handbook.site.csp import INLINE_SCRIPT, hash_of, policy, without_style_attributes
from look_sample import build


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[str] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        self.tags.append((tag, values))
        self.inside = tag == "script" and "src" not in values and "json" not in str(values)

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.scripts.append(data)
            self.inside = False


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reader]:
    table = "# T\n\n```{list-table}\n:widths: 20 80\n* - a\n  - b\n```\n"
    out = build(tmp_path_factory.mktemp("csp"), {"drugs/table.md": table})
    found = {}
    for file in sorted(out.rglob("*.html")):
        found[file.relative_to(out).as_posix()] = reader = Reader()
        reader.feed(file.read_text(encoding="utf-8"))
    assert {"index.html", "search.html", "404.html", "drugs/table.html"} <= set(found)
    return found


def test_every_page_carries_the_strict_policy(pages: dict[str, Reader]) -> None:
    for name, page in pages.items():
        policies = [
            attrs["content"]
            for tag, attrs in page.tags
            if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
        ]
        assert policies == [policy()], name
        order = [tag for tag, attrs in page.tags if tag == "script" or "http-equiv" in attrs]
        assert order[0] == "meta", f"{name}: a script stands before the policy"
    assert "unsafe" not in policy()
    assert policy().startswith("default-src 'none'")


def test_the_one_inline_script_is_the_one_in_the_policy(pages: dict[str, Reader]) -> None:
    for name, page in pages.items():
        assert page.scripts == [INLINE_SCRIPT], name
        assert hash_of(page.scripts[0]) in policy()


def test_no_page_has_style_or_handlers(pages: dict[str, Reader]) -> None:
    for name, page in pages.items():
        for tag, attrs in page.tags:
            assert tag != "style", name
            assert not [a for a in attrs if a == "style" or a.startswith("on")], (name, tag, attrs)
            assert not attrs.get("href", "").startswith("javascript:")


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, Reader]) -> None:
    for name, page in pages.items():
        for tag, attrs in page.tags:
            if tag in ("script", "link", "img", "iframe", "source"):
                address = attrs.get("src") or attrs.get("href", "")
                assert not re.match(r"(https?:)?//", address), (name, address)


def test_one_style_sheet_and_one_script(pages: dict[str, Reader]) -> None:
    for name, page in pages.items():
        sheets = [a for tag, a in page.tags if tag == "link" and a.get("rel") == "stylesheet"]
        scripts = [a for tag, a in page.tags if tag == "script" and "src" in a]
        assert len(sheets) == 1, name
        assert len(scripts) == 1, name
        assert "defer" in scripts[0]


def test_the_themes_own_files_are_not_shipped(tmp_path: Path) -> None:
    out = build(tmp_path)
    static = sorted(p.relative_to(out).as_posix() for p in (out / "_static").rglob("*.*"))
    assert static == ["_static/handbook.css", "_static/handbook.js", "_static/search.js"]
    assert not (out / "_sources").exists()
    assert not (out / "searchindex.js").exists()
    assert not (out / "genindex.html").exists()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<col style="width: 20%" />', "<col />"),
        ('<p class="a" style="color:red" id="b">', '<p class="a" id="b">'),
        ("<i style='a' style=\"b\">", "<i>"),
        ('<p>write style="x" here</p>', '<p>write style="x" here</p>'),
    ],
)
def test_style_attributes_are_removed_and_text_is_kept(before: str, after: str) -> None:
    assert without_style_attributes(before) == after


def test_an_epub_keeps_its_own_frame(tmp_path: Path) -> None:
    options = ("-b", "epub", "-D", "version=1", "-D", "copyright=x", "-D", "epub_language=en")
    out = build(tmp_path, None, *options)
    page = (out / "diseases" / "aml.xhtml").read_text(encoding="utf-8")
    assert "hb-header" not in page
    assert "epub.css" in page
    assert not (out / "404.xhtml").exists()
