"""The search field: tolerant, quick, by keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

AML = "diseases/aml.html"


def ready(desktop: Any) -> Any:
    page = desktop.go(AML)
    page.keyboard.press("/")
    page.wait_for_function("() => !!window.hbFind")
    return page


def found(page: Any, query: str) -> list[str]:
    result = page.evaluate(f"hbFind({query!r}, 8).map(r => r.entry.title)")
    return [str(title) for title in result]


@pytest.fixture(scope="module")
def finder(browser: Any, address: str) -> Iterator[Any]:
    """One page with the search loaded, for many queries."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(address + AML)
    page.keyboard.press("/")
    page.wait_for_function("() => !!window.hbFind")
    yield page
    context.close()


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("imatinib", "Imatinib"),
        ("imatnib", "Imatinib"),
        ("gleevec", "Imatinib"),
        ("glevec", "Imatinib"),
        ("STI-571", "Imatinib"),
        ("ima", "Imatinib"),
        ("imatb", "Imatinib"),
        ("leukaemia", "Acute myeloid leukemia (AML)"),
        ("acute myeloid", "Acute myeloid leukemia (AML)"),
        ("myeloid acuet", "Acute myeloid leukemia (AML)"),
        ("AML", "Acute myeloid leukemia (AML)"),
        ("flt-3", "When to call"),
        ("flt 3", "When to call"),
        ("bcr-abl1", "When to call"),
        ("bcrabl1", "When to call"),
        ("mrd", "measurable residual disease (MRD)"),
        ("minimal residual", "measurable residual disease (MRD)"),
        ("what is it", "What is it?"),
    ],
)
def test_what_people_type_finds_the_page(finder: Any, query: str, title: str) -> None:
    assert found(finder, query)[0] == title


def test_nonsense_finds_nothing(desktop: Any) -> None:
    page = ready(desktop)
    for query in ("qqqqqqqq", "", " ", "<script>"):
        assert found(page, query) == []


def test_the_list_opens_closes_and_is_announced(desktop: Any) -> None:
    page = ready(desktop)
    field = page.locator("#hb-q")
    assert field.evaluate("e => e === document.activeElement")
    assert field.get_attribute("aria-expanded") == "false"
    page.keyboard.type("gleevc")
    page.locator("[role=listbox]").wait_for(state="visible")
    assert field.get_attribute("aria-expanded") == "true"
    assert "results" in page.locator(".hb-search [role=status]").inner_text()
    first = page.locator("[role=option]").first
    assert "Also called Gleevec" in first.inner_text()
    assert "drug" in first.inner_text()
    page.keyboard.press("ArrowDown")
    assert field.get_attribute("aria-activedescendant") == first.get_attribute("id")
    assert first.get_attribute("aria-selected") == "true"
    page.keyboard.press("Escape")
    assert not page.locator("[role=listbox]").is_visible()
    assert field.input_value() == "gleevc"


def test_enter_goes_to_the_chosen_page(desktop: Any) -> None:
    page = ready(desktop)
    page.keyboard.type("gleevec")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/drugs/imatinib.html")
    assert desktop.problems == []


def test_enter_without_choice_goes_to_the_results_and_the_full_text(desktop: Any) -> None:
    page = ready(desktop)
    page.keyboard.type("daily pill")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=daily+pill")
    page.wait_for_function("document.querySelector('.hb-say').innerText.includes('daily pill')")
    if page.locator(".hb-full-text").is_visible():
        page.locator(".hb-full-text").click()
    page.locator(".hb-full-hits li").first.wait_for(state="visible")
    assert "pages hold these words" in page.inner_text(".hb-full-say")
    assert desktop.problems == []
    assert desktop.third_party() == []


def test_a_query_is_shown_as_text(desktop: Any) -> None:
    page = desktop.go("search.html?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E")
    page.wait_for_function("document.querySelector('.hb-say').innerText.includes('<img')")
    assert page.locator("main img").count() == 0


def test_nothing_of_the_search_loads_before_it_is_used(desktop: Any) -> None:
    desktop.go(AML)
    assert not [url for url in desktop.requests if "search" in url]


def test_a_slash_in_a_field_stays_a_slash(desktop: Any) -> None:
    page = ready(desktop)
    page.keyboard.type("a/b")
    assert page.locator("#hb-q").input_value() == "a/b"
