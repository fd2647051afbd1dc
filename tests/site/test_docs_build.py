"""A whole build: clean, in every format, safe before anything is parsed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from building import FILES, ROOT, Built, Site
from sphinx.util.inventory import InventoryFile

from handbook.site.reading import HandbookError
from minimal import page

HIDDEN = "docs/drugs/unready.md"


def test_the_minimal_handbook_builds_without_a_warning(minimal_site: Built) -> None:
    assert minimal_site.warnings == ""
    assert len(list(minimal_site.out.rglob("drugs/examplinib.html"))) == 1


def test_every_page_is_listed_in_the_contents(minimal_site: Built) -> None:
    text = (minimal_site.out / "drugs/examplinib.html").read_text(encoding="utf-8")
    assert 'href="../trials/example-one.html"' in text


def test_no_front_matter_and_no_marks_reach_the_page(minimal_site: Built) -> None:
    for name in ("drugs/examplinib", "diseases/aml", "trials/example-one"):
        text = minimal_site.soup(name).get_text()
        assert "kind:" not in text
        assert "{#" not in text
        assert "checked" not in text.replace("Sources checked", "")


def test_no_styles_and_no_handlers(minimal_site: Built) -> None:
    for file in minimal_site.out.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        assert not re.search(r"<[^>]+\sstyle=", html), file
        assert not re.search(r"<[^>]+\son[a-z]+=", html), file


def test_every_link_within_the_site_lands(minimal_site: Built) -> None:
    ids: dict[str, set[str]] = {}
    links: list[tuple[str, str]] = []
    for file in minimal_site.out.rglob("*.html"):
        html = file.read_text(encoding="utf-8")
        name = file.relative_to(minimal_site.out).as_posix()
        found = re.findall(r'\sid="([^"]+)"', html)
        assert len(found) == len(set(found)), f"{name}: {sorted(found)}"
        ids[name] = set(found)
        links += [(name, href) for href in re.findall(r'<a [^>]*href="([^"]+)"', html)]
    for name, href in links:
        if ":" in href or name in ("404.html", "search.html"):
            continue
        path, _, anchor = href.partition("#")
        folder = minimal_site.out / name
        target = (folder.parent / path).resolve() if path else folder.resolve()
        shown = target.relative_to(minimal_site.out.resolve()).as_posix()
        assert shown in ids, f"{name}: {href}"
        assert not anchor or anchor in ids[shown] or anchor == "top", f"{name}: {href}"


def test_titles_are_text_not_markup(site: Site) -> None:
    title = "Drugs * with _odd_ [names](x) \\# & more"
    built = site(
        {**FILES, "docs/drugs/odd.md": page("drug", f"title: '{title}'", without=("title",))}
    )
    assert built.warnings == ""
    assert built.soup("drugs/odd").h1.get_text().startswith(title)


def test_lines_of_the_body_stay_true(site: Site) -> None:
    text = FILES["docs/drugs/examplinib.md"] + "\nSee {drug}`nothing`.\n"
    line = text.count("\n")
    built = site({**FILES, "docs/drugs/examplinib.md": text})
    assert f"examplinib.md:{line}: WARNING: there is no page 'drugs/nothing'" in built.warnings


def test_what_a_page_says_to_sphinx_is_not_heard(site: Site) -> None:
    odd = page(
        "topic", "myst: {enable_extensions: [substitution]}\norphan: true", more="{{ 7 * 7 }}"
    )
    try:
        built = site({**FILES, "docs/start/odd.md": odd})
    except HandbookError:
        return  # the gate refused it
    assert "49" not in built.soup("start/odd").get_text()


def test_drafts_are_built_only_when_asked_for(site: Site) -> None:
    draft = page("drug", "status: draft\ntitle: Unready", without=("status", "title"))
    link = page("topic", more="Soon {drug}`unready` and {drug}`the new one <unready>`.")
    files = {**FILES, HIDDEN: draft, "docs/start/linking.md": link}
    built = site(files)
    assert built.warnings == ""
    assert not (built.out / "drugs/unready.html").exists()
    text = built.soup("start/linking").get_text()
    assert "Soon unready and the new one." in text
    assert "Unready" not in (built.out / "objects.inv").read_bytes().decode("latin-1")
    asked = site(files, overrides={"handbook_drafts": True})
    assert (asked.out / "drugs/unready.html").exists()
    assert asked.soup("start/linking").select('a[href="../drugs/unready.html"]')


def test_a_draft_leaves_the_site_and_comes_back(site: Site) -> None:
    built = site(FILES)
    name = "docs/regimens/ex-plus.md"
    built.again({name: FILES[name].replace("status: published", "status: draft")})
    assert "regimens/ex-plus" not in built.html("index") + built.html("drugs/examplinib")
    built.again({name: FILES[name]})
    assert built.warnings == ""
    assert built.files() == site(FILES).files()


def test_without_a_landing_page_the_build_says_so(site: Site) -> None:
    with pytest.raises(
        HandbookError, match=r"the first page of the handbook, docs/index\.md, is missing"
    ):
        site({k: v for k, v in FILES.items() if k != "docs/index.md"})


def test_the_gate_stops_the_build_before_any_page_is_parsed(site: Site) -> None:
    with pytest.raises(
        HandbookError, match=r"(?s)not safe to build.*docs/start/bad.md:\d+:\d+: error"
    ):
        site({**FILES, "docs/start/bad.md": page("topic", more="<script>alert(1)</script>")})


def test_a_build_that_stops_says_why_and_nothing_else(tmp_path: Path) -> None:
    conf = (ROOT / "docs/conf.py").read_text(encoding="utf-8")
    for name, text in {**FILES, "docs/start/bad.md": "no record\n", "docs/conf.py": conf}.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "sphinx", "-q", "-d", "trees", "docs", "site"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1 and not (tmp_path / "site" / "index.html").exists()
    assert "docs/start/bad.md:1:1: error" in done.stderr
    assert "raceback" not in done.stderr and "sphinx-doc" not in done.stderr


@pytest.mark.parametrize("builder", ["text", "latex", "dirhtml"])
def test_other_formats_have_the_same_content(site: Site, builder: str) -> None:
    built = site(FILES, builder=builder)
    assert built.warnings == ""
    text = "\n".join(f.read_text(encoding="utf-8") for f in built.out.rglob("*.t[xe]*"))
    if builder != "dirhtml":
        for words in ("No clinician has reviewed this page", "United States", "10.1000/example"):
            assert words in re.sub(r"\s+", " ", text.replace("{}", ""))
    else:
        html = built.out / "trials/example-one/index.html"
        assert 'href="../../drugs/examplinib/"' in html.read_text(encoding="utf-8")


def test_inventory_names_every_object(minimal_site: Built) -> None:
    found = InventoryFile.loads((minimal_site.out / "objects.inv").read_bytes(), uri="")
    names = {key: set(value) for key, value in found.data.items() if key.startswith("hb:")}
    assert names["hb:drug"] == {"drugs/examplinib"}
    assert "trials/example-one#os-3y.new" in names["hb:fact"]
    assert names["hb:entity"] == {"diseases/aml#npm1-type"}
    assert found.data["hb:fact"]["trials/example-one#os-3y"].uri == "trials/example-one.html#os-3y"


def test_a_pdf_writer_gets_whole_tables(site: Site) -> None:
    body = "## One {#one}\n\n:::{crosswalk}\n:::"
    built = site(
        {**FILES, "docs/reference/crosswalk.md": page("topic", body=body)}, builder="latex"
    )
    assert built.warnings == ""
    text = "".join(f.read_text(encoding="utf-8") for f in built.out.glob("*.tex"))
    assert "leukaemia with NPM1 mutation" in " ".join(text.split())
