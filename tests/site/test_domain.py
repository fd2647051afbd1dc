"""The domain: objects for other projects, and references that other extensions make."""

from __future__ import annotations

from building import FILES, Site

from minimal import page


def test_any_references_find_records(site: Site) -> None:
    body = "## One {#one}\n\nSee {any}`drugs/examplinib` and {any}`trials/example-one#os-3y`."
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)}, gate=False)
    assert built.warnings == ""
    found = [a["href"] for a in built.soup("start/try").select("#one a.reference")]
    assert found == ["../drugs/examplinib.html", "../trials/example-one.html#os-3y"]


def test_an_unknown_any_reference_is_reported(site: Site) -> None:
    body = "## One {#one}\n\nSee {any}`drugs/nothing`."
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)}, gate=False)
    assert "drugs/nothing" in built.warnings


def test_roles_carry_the_domains_name_too(site: Site) -> None:
    body = "## One {#one}\n\nSee {hb:drug}`examplinib`."
    built = site({**FILES, "docs/start/try.md": page("topic", body=body)}, gate=False)
    assert built.soup("start/try").select('a[href="../drugs/examplinib.html"]')
