"""One sheet to print for each treatment."""

from __future__ import annotations

from building import FILES, Site

from minimal import edited, page

CALLS = ":::{call} emergency\n- Fever\n:::\n\n:::{call} today\n- A rash\n:::"


def with_sheet(text: str) -> str:
    return f"## Else {{#else}}\n\n{CALLS}\n\n{text}"


def test_a_page_of_a_treatment_has_its_sheet_behind_the_last_box(site: Site) -> None:
    treatment = page("topic", body=with_sheet("Text behind the boxes."))
    built = site({**FILES, "docs/treatments/one.md": treatment, "docs/living/two.md": treatment})
    sheet = built.soup("treatments/one").select_one("aside#one-sheet")
    assert sheet and "hb-call-today" in sheet.find_previous_sibling()["class"]
    assert "Text behind the boxes." in sheet.find_next_sibling().get_text()
    words = sheet.get_text(" ")
    assert "My team, day and night" in words and "No clinician has reviewed" in words
    assert not built.soup("living/two").select("#one-sheet")  # no treatment


def test_a_page_that_does_not_say_when_to_call_has_no_sheet(site: Site) -> None:
    built = site({**FILES, "docs/treatments/one.md": page("topic", body="## A {#a}\n\nText.")})
    assert not built.soup("treatments/one").select("#one-sheet")


def test_the_list_of_sheets_follows_the_pages(site: Site) -> None:
    listing = page("topic", body="## Sheets {#sheets}\n\n:::{sheets}\n:::")
    one = page("topic", body=with_sheet("Text."))
    built = site({**FILES, "docs/start/all.md": listing, "docs/treatments/one.md": one})
    box = built.soup("start/all").select_one("#sheets")
    links = [a["href"] for a in box.select("ul.hb-sheets a")]
    assert "../treatments/one.html#one-sheet" in links
    built.again({"docs/treatments/one.md": page("topic", body="## A {#a}\n\nText.")})
    box = built.soup("start/all").select_one("#sheets")
    assert "one.html" not in str(box)


def test_other_forms_of_the_book_leave_the_sheet_out(site: Site) -> None:
    one = page("topic", body=with_sheet("Text."))
    built = site({**FILES, "docs/treatments/one.md": one}, builder="text")
    text = (built.out / "treatments" / "one.txt").read_text("utf-8")
    assert "Fever" in text and "day and night" not in text


def test_the_sheet_of_a_drug_names_it(site: Site) -> None:
    name = "docs/drugs/examplinib.md"
    text = edited(name, "## ", f"## Calls {{#calls}}\n\n{CALLS}\n\n## ")
    sheet = site({**FILES, name: text}).soup("drugs/examplinib").select_one("#one-sheet")
    assert sheet and "I take or get examplinib. Last time:" in sheet.get_text()


def test_lists_to_tick_are_marked(site: Site) -> None:
    body = "## One {#one}\n\n:::{pick}\n1. Who is my nurse?\n2. Whom do I call?\n:::"
    built = site({**FILES, "docs/start/asking.md": page("topic", body=body)})
    items = [li.get_text().strip() for li in built.soup("start/asking").select(".hb-pick li")]
    assert items == ["Who is my nurse?", "Whom do I call?"] and built.warnings == ""
