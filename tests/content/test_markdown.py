"""The parts of a body and their places."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from handbook.content.markdown import read_body

BODY = """
## What is it? {#what}

Text with {drug}`imatinib` and {fact}`trials/a#b | clinical`.

- item {cite}`doe-2020 | Abstract`
  goes on {gene}`KMT2A`

| Name | Value |
|---|---|
| one | {fact}`trials/a#c \\| bare` |

::::{clinical}
### Inside

Para {term}`in remission <remission>` and `code {drug}`.

:::{results}
trials/a#b
:::
::::

## What is it?
"""


def test_headings_get_their_ids_and_layers() -> None:
    body = read_body(BODY, "docs/x.md", 10)
    assert [(h.level, h.text, h.id, h.given, h.place.line, h.layer) for h in body.headings] == [
        (2, "What is it?", "what", True, 11, "plain"),
        (3, "Inside", "inside", False, 23, "clinical"),
        (2, "What is it?", "what-is-it", False, 32, "plain"),
    ]


def test_roles_have_line_column_layer_target_and_form() -> None:
    body = read_body(BODY, "docs/x.md", 10)
    found = [(r.name, r.target, r.form, r.place.line, r.place.column, r.layer) for r in body.roles]
    assert found == [
        ("drug", "imatinib", "", 13, 11, "plain"),
        ("fact", "trials/a#b", "clinical", 13, 32, "plain"),
        ("cite", "doe-2020", "Abstract", 15, 8, "plain"),
        ("gene", "KMT2A", "", 16, 11, "plain"),
        ("fact", "trials/a#c", "bare", 20, 9, "plain"),
        ("term", "remission", "", 25, 6, "clinical"),
    ]


def test_directives_know_their_parents_and_content() -> None:
    body = read_body(BODY, "docs/x.md", 10)
    assert [(d.name, d.parents, d.place.line, d.content.strip()[:10]) for d in body.directives] == [
        ("clinical", (), 22, "### Inside"),
        ("results", ("clinical",), 27, "trials/a#b"),
    ]


def test_links_images_and_definitions_are_found() -> None:
    text = "A [page](x.md), ![a cell](c.svg), <https://a.example> and `[no](y)`.\n\n[ref]: https://b.example\n"
    links = read_body(text, "x", 1).links
    assert [(link.kind, link.url, link.place.line) for link in links] == [
        ("link", "x.md", 1),
        ("image", "c.svg", 1),
        ("autolink", "https://a.example", 1),
        ("definition", "https://b.example", 3),
    ]


def test_text_inside_code_is_no_role() -> None:
    body = read_body("```\n{drug}`imatinib`\n```\n\n``{drug}`x` ``\n", "x", 1)
    assert not [r for r in body.roles if r.name == "drug" and r.target == "imatinib"]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab `{}[]()<>#:*-|\\!\n\t0_~éø"), max_size=120))
def test_any_text_is_read(text: str) -> None:
    body = read_body(text, "x", 5)
    lines = text.count("\n") + 5
    assert all(5 <= r.place.line <= lines for r in body.roles)
    assert all(5 <= b.line <= lines for b in body.blocks)
