"""The breakthroughs by era, and lists that fold when they are long."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from building import FILES, Site

from handbook.model import Page
from handbook.site.backlinks import _OPEN, _group
from handbook.site.charts.timeline import listing, picture
from handbook.site.markup import to_html
from minimal import page


def step(name: str, date: str, title: str, turn: str = "forward") -> Page:
    data = {"date": date, "turn": turn, "strength": "observation", "event": "It was seen."}
    found = SimpleNamespace(id=f"breakthroughs/{name}", kind="breakthrough", title=title, data=data)
    return cast("Page", found)


def test_steps_stand_under_their_era_without_their_year_twice() -> None:
    pages = [step("a", "1845", "1845: the first case"), step("b", "2011", "A gene", "wrong")]
    html = to_html(listing(pages), lambda page, anchor: f"{page}#{anchor}")
    assert '<a href="#era-1">Before 1940: seeing the disease</a>' in html
    assert html.index('id="era-1"') < html.index(">The first case</a>") < html.index('id="era-5"')
    assert "1845 · rests on: observation" in html
    assert html.count("hb-turned") == 1 and html.count("Wrong turn") == 1


def test_the_picture_says_what_its_dots_mean() -> None:
    html = to_html([picture([step("a", "1845", "A"), step("b", "2011", "B")])], lambda p, a: p)
    assert ">wrong turn</text>" in html and ">step</text>" in html
    assert ">1850</text>" in html and ">2000</text>" in html


def test_a_long_list_of_records_is_folded() -> None:
    pages = [step(str(n), "2000", f"Step {n}") for n in range(_OPEN + 1)]
    assert _group("Steps", pages).tag == "details"
    assert _group("Steps", pages[:-1]).tag == "div"


def test_readings_of_one_day_are_said_once(site: Site) -> None:
    built = site({**FILES, "docs/start/try.md": page("topic", body="## One {#one}\n\nText.")})
    entry = built.soup("trials/example-one").select_one(".hb-source-read").get_text()
    assert entry.count("Read ") == 1
