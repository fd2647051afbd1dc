"""The index of names."""

from __future__ import annotations

import json
from collections.abc import Callable

from handbook.model import Handbook
from handbook.site.search_index import index_of, names_of, script_of, shortened
from minimal import MINIMAL, page


def row(index: dict[str, list[list[object]]], page_id: str) -> list[object]:
    return next(found for found in index["pages"] if found[0] == page_id)


def test_every_name_of_a_record_is_found(book: Callable[..., Handbook]) -> None:
    front = (
        'aliases: [Gleevec, "STI571"]\n'
        "brands: [{name: Glivec, regions: [eu]}, {name: Gleevec, regions: [us]}]"
    )
    drug = book({"docs/drugs/x.md": page("drug", front, without=("aliases", "brands"))}).pages
    assert names_of(drug["drugs/x"]) == ["Gleevec", "STI571", "Glivec"]


def test_registry_numbers_genes_and_entities_are_names(book: Callable[..., Handbook]) -> None:
    found = book(MINIMAL)
    trial = found.pages["trials/example-one"]
    assert str(trial.data["ids"]["nct"]) in names_of(trial)
    entity = next(iter(found.entities.values()))
    assert entity.data["who2022"] in names_of(found.pages[entity.page])


def test_the_index_holds_titles_summaries_and_kinds(book: Callable[..., Handbook]) -> None:
    index = index_of(book(MINIMAL))
    found = row(index, "drugs/examplinib")
    assert index["kinds"][found[1]] == "drug"  # type: ignore[index, call-overload]
    assert found[2] == "Examplinib"


def test_drafts_and_pages_that_are_not_built_stay_out(book: Callable[..., Handbook]) -> None:
    loaded = book(MINIMAL | {"docs/drugs/x.md": page("drug", "status: draft", without=("status",))})
    ids = [found[0] for found in index_of(loaded)["pages"]]
    assert "drugs/x" not in ids
    ids = [found[0] for found in index_of(loaded, lambda name: name == "diseases/aml")["pages"]]
    assert ids == ["diseases/aml"]


def test_headings_that_every_page_has_are_left_out(book: Callable[..., Handbook]) -> None:
    files = {f"docs/drugs/d{n}.md": page("drug") for n in range(4)}
    body = "## Is it {drug}`safe <d1>` for *you*? {#safe}\n\nText.\n"
    files["docs/start/x.md"] = page("topic", body=body)
    index = index_of(book(files))
    assert len(row(index, "drugs/d1")) == 5
    assert row(index, "start/x")[5] == [["safe", "Is it safe for you?"]]


def test_the_script_holds_the_index_and_cannot_end_early(book: Callable[..., Handbook]) -> None:
    text = script_of({"pages": [["a", 0, "</script>", "", []]]})
    assert text.startswith("window.HB_INDEX=")
    assert "</script>" not in text
    data = json.loads(
        text.removeprefix("window.HB_INDEX=").rstrip().rstrip(";").replace("<\\/", "</")
    )
    assert data["pages"][0][2] == "</script>"


def test_long_summaries_end_at_a_word() -> None:
    assert shortened("one two three", 20) == "one two three"
    assert shortened("one two, three four", 10) == "one two …"
