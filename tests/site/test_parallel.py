"""One process or several, one build or two: the same bytes."""

from __future__ import annotations

from building import FILES, Site

from minimal import page


def many() -> dict[str, str]:
    """Enough pages that Sphinx reads and writes in parallel."""
    files = dict(FILES)
    for number in range(12):
        fact = "{fact}`trials/example-one#os-3y.new`"
        body = f"## One {{#one}}\n\nPage {number}: {fact} in remission."
        files[f"docs/living/page-{number}.md"] = page(
            "topic", f"title: Page {number}", body=body, without=("title",)
        )
    return files


def test_parallel_equals_serial_and_builds_repeat(site: Site) -> None:
    serial, parallel, again = site(many()), site(many(), jobs=2), site(many(), jobs=2)
    assert serial.warnings == parallel.warnings == ""
    assert serial.files() == parallel.files() == again.files()
