"""A page in a browser: policy, theme, cards, folding, tables, width."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

AML = "diseases/aml.html"
PAGES = ("index.html", AML, "start/when-to-call.html", "search.html", "404.html")


@pytest.mark.parametrize("name", PAGES)
def test_no_violation_no_third_party_and_few_requests(desktop: Any, name: str) -> None:
    desktop.go(name)
    desktop.page.wait_for_timeout(100)
    assert desktop.problems == []
    assert desktop.third_party() == []
    loaded = [url for url in desktop.requests if not url.startswith("data:")]
    assert len(loaded) <= (5 if name == "search.html" else 3), loaded


def test_the_policy_blocks_what_it_should(desktop: Any) -> None:
    page = desktop.go(AML)
    page.evaluate(
        "document.body.insertAdjacentHTML('beforeend', '<p id=x style=\"color:red\">x</p>');"
        "document.head.append(Object.assign(document.createElement('script'),"
        " {textContent: 'window.bad = 1'}))"
    )
    assert page.evaluate("getComputedStyle(document.getElementById('x')).color") != "rgb(255, 0, 0)"
    assert page.evaluate("window.bad") is None
    assert len(desktop.problems) == 2


def test_the_theme_switch_changes_remembers_and_names_the_choice(desktop: Any) -> None:
    page = desktop.go(AML)
    switch = page.locator(".hb-theme")
    assert "as your device" in (switch.get_attribute("aria-label") or "")
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    switch.click()
    assert page.evaluate("document.body.dataset.theme") == "dark"
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    assert "dark" in (switch.get_attribute("aria-label") or "")
    page.reload()
    assert page.evaluate("document.body.dataset.theme") == "dark"
    assert desktop.problems == []


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("zoom", [1, 2])
def test_no_sideways_scrolling_on_a_phone(phone: Any, name: str, zoom: int) -> None:
    page = phone.go(name)
    page.evaluate(f"document.documentElement.style.fontSize = '{zoom}00%'")
    page.wait_for_timeout(50)
    assert (
        page.evaluate(
            "innerWidth < document.scrollingElement.scrollWidth ?"
            " [...document.querySelectorAll('body *')].filter(e => !e.closest('.hb-scroll')"
            " && e.getBoundingClientRect().right > innerWidth + 1)"
            ".slice(0, 5).map(e => `${e.tagName}.${e.className}`) : []"
        )
        == []
    )


def test_a_card_opens_on_hover_and_stays_under_the_pointer(desktop: Any) -> None:
    page = desktop.go(AML)
    card = page.locator("#card-1")
    page.locator("a.hb-fact").first.hover()
    card.wait_for(state="visible")
    card.hover()
    page.wait_for_timeout(400)
    assert card.is_visible()
    page.mouse.move(5, 700)
    card.wait_for(state="hidden")


def test_a_card_works_by_keyboard(desktop: Any) -> None:
    page = desktop.go(AML)
    fact, card = page.locator("a.hb-fact").first, page.locator("#card-1")
    page.locator("a.hb-term").first.focus()
    page.keyboard.press("Tab")
    assert card.is_visible()
    assert fact.get_attribute("aria-expanded") == "true"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "card-1"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.hb-card').id") == "card-1"
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert fact.evaluate("e => e === document.activeElement")
    assert fact.get_attribute("aria-expanded") == "false"


def test_a_card_is_a_sheet_on_a_phone(phone: Any) -> None:
    page = phone.go(AML)
    card = page.locator("#card-1")
    page.locator("a.hb-fact").first.tap()
    assert card.is_visible()
    box = card.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 320
    page.locator("#card-1 .hb-card-close").tap()
    assert not card.is_visible()


def test_without_script_cards_open_and_all_layers_show(no_script: Any) -> None:
    page = no_script.go(AML)
    assert page.locator(".hb-clinical-body").is_visible()
    assert not page.locator("#card-1").is_visible()
    page.locator("a.hb-fact").first.click()
    assert page.locator("#card-1").is_visible()
    assert page.locator("#hb-nav a").first.is_visible()
    assert not page.locator(".hb-theme").is_visible()


def test_without_script_search_says_what_to_do(no_script: Any) -> None:
    page = no_script.go("search.html")
    assert "Search needs JavaScript" in page.inner_text("main")


def test_the_clinical_layer_folds_on_phones_only(phone: Any, desktop: Any) -> None:
    page = phone.go(AML)
    button, body = page.locator(".hb-clinical .hb-fold"), page.locator(".hb-clinical-body")
    assert not body.is_visible()
    assert button.get_attribute("aria-expanded") == "false"
    button.tap()
    assert body.is_visible()
    assert button.get_attribute("aria-expanded") == "true"
    assert desktop.go(AML).locator(".hb-clinical-body").is_visible()


def test_a_card_does_not_cover_the_sentence_it_belongs_to(phone: Any) -> None:
    page = phone.go(AML)
    link = page.locator("a.hb-fact").first
    link.evaluate("e => scrollTo(0, e.getBoundingClientRect().bottom + scrollY - innerHeight + 8)")
    link.tap()
    card = page.locator(".hb-card.hb-open").bounding_box()
    place = link.bounding_box()
    assert card and place and place["y"] + place["height"] <= card["y"]


def test_the_sources_fold_on_phones_and_a_citation_opens_them(phone: Any, desktop: Any) -> None:
    page = phone.go(AML)
    sources = page.locator(".hb-source-list")
    assert not sources.is_visible()
    page.locator("a.hb-cite").first.tap()
    assert sources.is_visible() and "#source" in page.url
    page = phone.go(AML)
    page.get_by_role("button", name="Show the sources").tap()
    assert page.locator(".hb-source-list").is_visible()
    page = desktop.go(AML)
    assert page.locator(".hb-source-list").is_visible()
    assert not page.locator(".hb-sources .hb-fold").is_visible()


def test_a_link_into_the_folded_layer_opens_it(phone: Any) -> None:
    page = phone.go(AML + "#results-1910")
    assert page.locator(".hb-clinical-body").is_visible()


def test_nothing_moves_while_the_page_loads(phone: Any) -> None:
    page = phone.page
    page.add_init_script(
        "window.moved = 0; new PerformanceObserver(list =>"
        " list.getEntries().forEach(e => { window.moved += e.value }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    phone.go(AML)
    page.wait_for_timeout(300)
    assert page.evaluate("window.moved") < 0.02


def test_the_menu_opens_closes_and_gives_the_focus_back(phone: Any) -> None:
    page = phone.go(AML)
    assert not page.locator("#hb-nav").is_visible()
    page.locator(".hb-menu").tap()
    page.locator("#hb-nav").wait_for(state="visible")
    assert page.evaluate("document.activeElement.getAttribute('aria-current')") == "page"
    page.keyboard.press("Escape")
    assert page.locator(".hb-menu").get_attribute("aria-expanded") == "false"
    assert page.evaluate("document.activeElement.className").startswith("hb-menu")


def test_an_overdue_check_is_said_once(desktop: Any) -> None:
    page = desktop.go(AML)
    assert page.locator(".hb-overdue").count() == 1
    assert "2020-05-24" in page.inner_text(".hb-overdue")


def test_a_check_that_is_not_due_is_not_said(desktop: Any) -> None:
    desktop.page.clock.set_fixed_time("2020-05-24T12:00:00")
    assert desktop.go(AML).locator(".hb-overdue").count() == 0


def test_wide_tables_scroll_inside_and_by_keyboard(phone: Any) -> None:
    page = phone.go(AML)
    page.set_viewport_size({"width": 500, "height": 800})
    page.locator(".hb-clinical .hb-fold").tap()
    page.evaluate("dispatchEvent(new Event('resize'))")
    box = page.locator(".hb-results .hb-scroll")
    assert box.get_attribute("tabindex") == "0"
    assert box.get_attribute("aria-label")
    box.evaluate("e => e.scrollLeft = 200")
    left = page.locator(".hb-results tbody th").first.evaluate(
        "e => e.getBoundingClientRect().left - e.closest('.hb-scroll').getBoundingClientRect().left"
    )
    assert abs(left) < 1


def test_on_a_phone_rows_become_lists_that_stay_tables_for_those_who_listen(phone: Any) -> None:
    page = phone.go(AML)
    table = page.locator(".hb-records-table")
    assert table.get_attribute("role") == "table"
    cell = table.locator("tbody td").first
    assert (cell.get_attribute("role"), cell.get_attribute("data-label")) == ("cell", "Size")
    before = "e => getComputedStyle(e, '::before').content"
    assert cell.evaluate(before) == '"Size: "'
    assert not table.locator("thead").is_visible()
    over = "e => e.scrollWidth > e.clientWidth + 1"
    assert not page.locator(".hb-records .hb-scroll").evaluate(over)


def test_readers_choose_rows_by_what_a_column_names(desktop: Any) -> None:
    page = desktop.go(AML)
    names = (
        "[...document.querySelectorAll('.hb-records-table tbody tr')].filter(r => !r.hidden)"
        ".map(r => r.cells[0].innerText.trim())"
    )
    page.get_by_label("Kind").select_option("Old (2)")
    assert sorted(page.evaluate(names)) == ["Alpha", "Zeta"]
    page.get_by_label("Show only rows with").fill("alp")
    assert page.evaluate(names) == ["Alpha"]


def test_a_list_of_records_sorts_and_filters(desktop: Any) -> None:
    page = desktop.go(AML)
    names = (
        "[...document.querySelectorAll('.hb-records-table tbody tr')].filter(r => !r.hidden)"
        ".map(r => r.cells[0].innerText.trim())"
    )
    assert page.evaluate(names)[0] == "Zeta"
    page.get_by_role("button", name="Name").click()
    assert page.evaluate(names)[0] == "Alpha"
    assert page.locator("th[aria-sort]").get_attribute("aria-sort") == "ascending"
    page.get_by_role("button", name="Size").click()
    page.get_by_role("button", name="Size").click()
    assert page.evaluate(names)[:2] == ["Delta", "Gamma"]
    page.get_by_label("Show only rows with").fill("alp")
    assert page.evaluate(names) == ["Alpha"]
    assert "1 of 6 rows" in page.inner_text(".hb-filter")


def test_print_opens_the_clinical_layer_and_hides_the_frame(phone: Any) -> None:
    page = phone.go(AML)
    page.emulate_media(media="print")
    assert page.locator(".hb-clinical-body").is_visible()
    for hidden in (".hb-header", "#hb-nav", ".hb-toc", "#card-1"):
        assert not page.locator(hidden).is_visible(), hidden
    assert page.locator(".hb-card-term").is_visible()


def test_reduced_motion_is_respected(browser: Any, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(address + AML)
    moving = page.evaluate(
        "[...document.querySelectorAll('*')].filter(e => {const s = getComputedStyle(e);"
        " return parseFloat(s.transitionDuration) > 0 || s.animationName !== 'none'}).length"
    )
    context.close()
    assert moving == 0


def test_the_line_is_between_60_and_80_characters(desktop: Any) -> None:
    page = desktop.go(AML)
    per_line = page.evaluate(
        "(() => {const p = [...document.querySelectorAll('article p')]"
        ".find(e => e.innerText.length > 300);"
        " const lines = p.clientHeight / parseFloat(getComputedStyle(p).lineHeight);"
        " return p.innerText.length / (lines - 0.5)})()"
    )
    assert 50 <= per_line <= 80, per_line


def test_it_works_from_a_disk(browser: Any, folder: Path) -> None:
    context = browser.new_context()
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda m: problems.append(m.text) if m.type == "error" else None)
    page.goto((folder / AML).as_uri())
    page.locator("#hb-q").fill("gleevec")
    page.locator("[role=option]").first.wait_for(state="visible")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=gleevec")
    page.locator(".hb-hits li").first.wait_for(state="visible")
    assert "from a disk" in page.inner_text(".hb-full-say")
    context.close()
    assert problems == []
